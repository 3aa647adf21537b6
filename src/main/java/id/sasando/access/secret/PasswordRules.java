package id.sasando.access.secret;

import id.sasando.access.Passwords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Long, not one's own name, not one that everybody tries. No rules about kinds of characters (NIST SP 800-63B). */
final class PasswordRules {
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Why a password is refused, as a message key. */
    static Optional<String> refusal(String password, String login, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < Passwords.LENGTH_MIN) return Optional.of("access.password.too-short");
        if (length > Passwords.LENGTH_MAX) return Optional.of("access.password.too-long");
        var plain = plain(password);
        if (plain.equals(plain(login)) || plain.equals(plain(name))) return Optional.of("access.password.own-name");
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of("access.password.too-common");
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static Set<String> common() {
        try (var stream = new ClassPathResource("access/common-passwords.txt").getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
