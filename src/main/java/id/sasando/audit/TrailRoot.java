package id.sasando.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The root of the trail after a batch: it stands for every row sealed until then. On paper it has sixteen groups of four
 * digits and one group that tells a slip of the fingers from a wrong root.
 *
 * @param batch the number of the newest batch in it
 * @param hash 32 bytes
 */
public record TrailRoot(long batch, Instant sealedAt, byte[] hash) {
    private static final int BYTES = 32;
    private static final int CHECK_BYTES = 2;
    private static final int GROUP = 4;

    /** Such as {@code 1f00 2b3c …}: hexadecimal digits in groups, the last one a check. */
    public String groups() {
        var digits = HexFormat.of().formatHex(hash) + check(hash);
        var groups = new StringBuilder();
        for (var at = 0; at < digits.length(); at += GROUP) {
            if (at > 0) groups.append(' ');
            groups.append(digits, at, at + GROUP);
        }
        return groups.toString();
    }

    /** Reads a root as it was typed, with or without its last group. Empty if it is mistyped. */
    public static Optional<byte[]> read(String typed) {
        var digits = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}([0-9a-f]{4})?")) return Optional.empty();
        var bytes = HexFormat.of().parseHex(digits);
        var hash = Arrays.copyOf(bytes, BYTES);
        var isRight = bytes.length == BYTES || digits.endsWith(check(hash));
        return isRight ? Optional.of(hash) : Optional.empty();
    }

    private static String check(byte[] hash) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(hash);
            return HexFormat.of().formatHex(digest, 0, CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
