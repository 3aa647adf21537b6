package id.sasando.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A receipt that an office signed: at that time it took in the text of which this is the hash. It names no person and
 * holds neither a receipt code nor a case.
 *
 * <p><b>Text.</b> Six lines in UTF-8, parted by one line feed (0x0A), none after the last:
 *
 * <pre>
 * sasando-receipt-1
 * office: NAME        1 to 200 characters, none of them a control character or a separator of lines
 * time: TIME          UTC to the second, such as 2026-11-24T06:03:12Z
 * key: KEY            16 digits: the first 8 bytes of the SHA-256 of the public key
 * hash: HASH          64 digits: SHA-256 of salt and canonical text, see {@link #hashOf}
 * signature: SIGNED   128 digits: Ed25519 (RFC 8032) over the five lines before, each with its line feed
 * </pre>
 *
 * Digits are hexadecimal and small. The text has one form only, so that any changed byte makes it another text. Who
 * reads it takes away blanks, tabs and ends of lines before and after it, and reads CR LF as LF, since browsers send
 * what is pasted so; nothing else is forgiven.
 *
 * <p><b>QR code.</b> Holds the text.
 *
 * <p><b>PDF.</b> Begins with {@code %PDF-} and ends, after its own end, with seven more lines, each with its line feed:
 * the six above, each after a percent sign, and {@code %file: SIGNED}, 128 digits: Ed25519 by the same key over all
 * bytes of the file before that line. So a changed byte anywhere in the file, also in what it shows, is found.
 *
 * @param hash hexadecimal
 * @param signature hexadecimal
 */
public record SignedReceipt(String office, Instant time, String keyId, String hash, String signature) {
    /** The most bytes of a file that may be a receipt. */
    public static final int BYTES_MAX = 200_000;

    static final String NAME = "sasando-receipt-1";
    private static final String OFFICE = "[^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]{1,200}";
    private static final Pattern TEXT = Pattern.compile(NAME + "\noffice: (" + OFFICE + ")\n"
            + "time: (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)\n"
            + "key: ([0-9a-f]{16})\nhash: ([0-9a-f]{64})\nsignature: ([0-9a-f]{128})");
    private static final String BLANKS = " \t\r\n";

    public SignedReceipt {
        if (!office.matches(OFFICE)) throw new IllegalArgumentException("no name of an office");
        if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) throw new IllegalArgumentException("parts of a second");
    }

    /** What is signed: the first five lines. */
    public static String signedPart(String office, Instant time, String keyId, String hash) {
        return NAME + "\noffice: " + office + "\ntime: " + time + "\nkey: " + keyId + "\nhash: " + hash + "\n";
    }

    /** The hash of a receipt: SHA-256 over a salt of 16 random bytes and, straight after it, the text in UTF-8. */
    public static String hashOf(byte[] salt, String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text() {
        return signedPart() + "signature: " + signature;
    }

    String signedPart() {
        return signedPart(office, time, keyId, hash);
    }

    /** Reads a text that somebody pasted, or a file. Empty if it is no receipt; whether it is genuine is not asked. */
    static Optional<SignedReceipt> read(byte[] bytes) {
        return decoded(bytes).flatMap(it -> exact(trimmed(it).replace("\r\n", "\n")));
    }

    private static String trimmed(String text) {
        var begin = 0;
        var end = text.length();
        while (begin < end && BLANKS.indexOf(text.charAt(begin)) >= 0) begin++;
        while (begin < end && BLANKS.indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(begin, end);
    }

    /** The receipt of exactly that text. */
    static Optional<SignedReceipt> exact(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        try {
            var time = Instant.parse(matcher.group(2));
            var receipt =
                    new SignedReceipt(matcher.group(1), time, matcher.group(3), matcher.group(4), matcher.group(5));
            return Optional.of(receipt).filter(it -> it.text().equals(text)); // not at 24 o'clock
        } catch (DateTimeException _) {
            return Optional.empty(); // there is no such day or hour
        }
    }

    static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
