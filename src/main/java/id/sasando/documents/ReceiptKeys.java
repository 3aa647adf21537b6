package id.sasando.documents;

import id.sasando.documents.ReceiptVerdict.Genuine;
import id.sasando.documents.ReceiptVerdict.Reason;
import id.sasando.documents.ReceiptVerdict.Refused;
import id.sasando.keys.PublicSignature;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public keys by which an office signs receipts, retired ones too, and all that verifying needs. Written as text in
 * ASCII: the line {@code sasando-keys-1}, then a line for each key, oldest first, each with its line feed:
 *
 * <pre>
 * ID KEY SINCE UNTIL
 * </pre>
 *
 * ID has 16 hexadecimal digits, KEY 64 (32 bytes as in RFC 8032); SINCE and UNTIL are instants in UTC, UNTIL is
 * {@code -} while the key signs. A retired key still verifies what it signed: the instants are for the reader, they
 * decide nothing.
 */
public record ReceiptKeys(List<Key> keys) {
    private static final String NAME = "sasando-keys-1";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) ([0-9a-f]{64}) (\\S+) (\\S+)");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT = ("\n%" + SignedReceipt.NAME + "\n").getBytes(StandardCharsets.US_ASCII);
    private static final Pattern TAIL = Pattern.compile("((?:%[^\n]*\n){6})%file: ([0-9a-f]{128})\n");
    /** {@code %file: }, the digits and the end of the line. */
    private static final int LAST_LINE = 7 + 128 + 1;

    public ReceiptKeys {
        keys = List.copyOf(keys);
    }

    /**
     * A public key.
     *
     * @param key hexadecimal
     */
    public record Key(String id, String key, Instant since, Optional<Instant> until) {
        boolean signed(byte[] message, String signature) {
            return PublicSignature.fits(
                    HexFormat.of().parseHex(key), message, HexFormat.of().parseHex(signature));
        }

        /** A list that gives a key another id is not followed. */
        boolean hasItsOwnId() {
            return PublicSignature.idOf(HexFormat.of().parseHex(key)).equals(id);
        }
    }

    public String text() {
        var text = new StringBuilder(NAME).append('\n');
        for (var it : keys) {
            var until = it.until().map(Instant::toString).orElse("-");
            text.append(String.join(" ", it.id(), it.key(), it.since().toString(), until))
                    .append('\n');
        }
        return text.toString();
    }

    /** Empty if the text is no list of keys. */
    public static Optional<ReceiptKeys> read(String text) {
        var lines = text.strip().lines().map(String::strip).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(NAME)) return Optional.empty();
        var keys = new ArrayList<Key>();
        for (var line : lines.subList(1, lines.size())) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) return Optional.empty();
            try {
                var until = Optional.of(matcher.group(4))
                        .filter(it -> !it.equals("-"))
                        .map(Instant::parse);
                keys.add(new Key(matcher.group(1), matcher.group(2), Instant.parse(matcher.group(3)), until));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
        return Optional.of(new ReceiptKeys(keys));
    }

    /** Is this text or file a receipt that one of these keys signed? */
    public ReceiptVerdict verdict(byte[] file) {
        if (file.length > SignedReceipt.BYTES_MAX) return new Refused(Reason.NO_RECEIPT);
        if (startsWith(file, PDF, 0)) return ofPdf(file);
        return SignedReceipt.read(file).map(this::ofReceipt).orElseGet(() -> new Refused(Reason.NO_RECEIPT));
    }

    private ReceiptVerdict ofReceipt(SignedReceipt receipt) {
        var key = keys.stream()
                .filter(it -> it.id().equals(receipt.keyId()) && it.hasItsOwnId())
                .findFirst();
        if (key.isEmpty()) return new Refused(Reason.UNKNOWN_KEY);
        var signed = receipt.signedPart().getBytes(StandardCharsets.UTF_8);
        if (!key.get().signed(signed, receipt.signature())) return new Refused(Reason.CHANGED);
        return new Genuine(receipt, key.get());
    }

    private ReceiptVerdict ofPdf(byte[] file) {
        var begin = lastComment(file) + 1;
        var tail = SignedReceipt.decoded(Arrays.copyOfRange(file, begin, file.length))
                .map(TAIL::matcher)
                .filter(it -> it.matches());
        var receipt = tail.flatMap(it -> SignedReceipt.exact(
                it.group(1).substring(1, it.group(1).length() - 1).replace("\n%", "\n")));
        if (receipt.isEmpty()) return new Refused(Reason.NO_RECEIPT);
        var verdict = ofReceipt(receipt.get());
        if (!(verdict instanceof Genuine genuine)) return verdict;
        var before = Arrays.copyOf(file, file.length - LAST_LINE);
        return genuine.key().signed(before, tail.get().group(2)) ? genuine : new Refused(Reason.CHANGED);
    }

    /** Where the receipt begins that follows the end of the PDF; -1 if there is none. */
    private static int lastComment(byte[] file) {
        var at = file.length - COMMENT.length;
        while (at >= 0 && !startsWith(file, COMMENT, at)) at--;
        return Math.max(at, -1);
    }

    private static boolean startsWith(byte[] file, byte[] part, int at) {
        return file.length >= at + part.length && Arrays.equals(file, at, at + part.length, part, 0, part.length);
    }
}
