package id.sasando.complaints;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a reporter keeps to follow a complaint: 80 random bits as 16 Crockford base32 characters and one check
 * character (Luhn mod 32), shown {@code XXXX-XXXX-XXXX-XXXX-C}.
 *
 * @param value the 17 characters without hyphens
 */
public record ReceiptCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BODY = 16;

    /** What somebody typed: a code, or a reason why it cannot be one. */
    public sealed interface Entry {
        record Code(ReceiptCode code) implements Entry {}

        /** The check character does not fit or a character is impossible: a typing error, told without a look-up. */
        record Mistyped() implements Entry {}
    }

    public ReceiptCode {
        if (value.length() != BODY + 1 || check(value.substring(0, BODY)) != value.charAt(BODY)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    public static ReceiptCode random(SecureRandom random) {
        var body = new StringBuilder(BODY);
        for (int i = 0; i < BODY; i++) body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new ReceiptCode(body.toString() + check(body.toString()));
    }

    /** Ignores case, spaces and hyphens; reads O as 0, I and L as 1. */
    public static Entry read(String typed) {
        var clean = new StringBuilder();
        for (var c : typed.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(c) || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013') continue;
            clean.append(c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c);
        }
        return valid(clean.toString()).<Entry>map(Entry.Code::new).orElseGet(Entry.Mistyped::new);
    }

    private static Optional<ReceiptCode> valid(String value) {
        if (value.length() != BODY + 1) return Optional.empty();
        if (value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) return Optional.empty();
        if (check(value.substring(0, BODY)) != value.charAt(BODY)) return Optional.empty();
        return Optional.of(new ReceiptCode(value));
    }

    /** In groups, as it is shown and read over a telephone. */
    public String grouped() {
        return String.join(
                "-",
                value.substring(0, 4),
                value.substring(4, 8),
                value.substring(8, 12),
                value.substring(12, 16),
                value.substring(16));
    }

    /** Never printed by accident. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }

    /** Luhn mod 32: finds every single wrong character and nearly every swap of neighbours. */
    private static char check(String body) {
        int factor = 2;
        int sum = 0;
        for (int i = body.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(body.charAt(i));
            sum += addend / 32 + addend % 32;
            factor = factor == 2 ? 1 : 2;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }
}
