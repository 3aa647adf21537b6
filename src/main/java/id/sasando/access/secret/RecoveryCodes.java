package id.sasando.access.secret;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes of fifty random bits for the day that the telephone is lost; written down on paper, each good once. */
final class RecoveryCodes {
    static final int COUNT = 10;
    static final int LENGTH = 10;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private RecoveryCodes() {}

    static List<String> make(SecureRandom random) {
        return Stream.generate(() -> one(random)).distinct().limit(COUNT).toList();
    }

    /** What was typed, without spaces and hyphens; O is read as 0, I and L as 1. */
    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String one(SecureRandom random) {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) code.append('-');
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
