package id.sasando.access.device;

import id.sasando.access.limits.SignInBounds;
import id.sasando.keys.FormSeal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Knows a browser in which somebody of staff signed in before, by a sealed cookie that is sent to the pages of signing
 * in and nowhere else. It opens nothing: a known device is only not stopped by what strangers did.
 */
@Component
public class KnownDevices {
    private static final String COOKIE = "sasando-device";
    private static final String PURPOSE = "access.device";
    private static final int SEALED_MAX = 4000;
    private final DeviceMarks marks;
    private final FormSeal seal;
    private final JsonMapper json;
    private final boolean behindTls;

    KnownDevices(
            DeviceMarks marks,
            FormSeal seal,
            JsonMapper json,
            @Value("${sasando.behind-tls:false}") boolean behindTls) {
        this.marks = marks;
        this.seal = seal;
        this.json = json;
        this.behindTls = behindTls;
    }

    record Known(UUID account, UUID device, UUID mark) {}

    record Content(List<Known> accounts) {
        static final Content NONE = new Content(List.of());
    }

    /** What this browser is called if that account signed in here before and did not end its devices since. */
    public Optional<UUID> of(UUID account, HttpServletRequest request) {
        return find(account, request).map(Known::device);
    }

    /** Somebody signed in. Whoever signed in here longest ago makes room for more than a few. */
    public void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        var device = of(account, request).orElseGet(UUID::randomUUID);
        var others =
                read(request).accounts().stream().filter(it -> !it.account().equals(account));
        marks.of(account).ifPresent(mark -> {
            var accounts = Stream.concat(Stream.of(new Known(account, device, mark)), others)
                    .limit(SignInBounds.ACCOUNTS_OF_A_DEVICE_MAX)
                    .toList();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(new Content(accounts), request));
        });
    }

    private Optional<Known> find(UUID account, HttpServletRequest request) {
        return read(request).accounts().stream()
                .filter(it -> it.account().equals(account))
                .filter(it -> marks.of(account).equals(Optional.of(it.mark())))
                .findFirst();
    }

    private Content read(HttpServletRequest request) {
        var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(it -> it.getName().equals(COOKIE) && it.getValue().length() <= SEALED_MAX)
                .flatMap(it -> seal.open(PURPOSE, it.getValue()).stream())
                .map(it -> json.readValue(it, Content.class))
                .findFirst()
                .orElse(Content.NONE);
    }

    private String cookie(Content content, HttpServletRequest request) {
        var life = SignInBounds.DEVICE_KNOWN;
        var plain = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        return ResponseCookie.from(COOKIE, seal.seal(PURPOSE, plain, life))
                .path(request.getContextPath() + "/sign-in")
                .httpOnly(true)
                .secure(behindTls)
                .sameSite("Strict")
                .maxAge(life)
                .build()
                .toString();
    }
}
