package id.sasando.documents.cleaning.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * One page of an Ogg stream (RFC 3533, 6).
 *
 * @param lacing lengths of the segments; less than 255 ends a packet
 * @param body where the segments begin in the file
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record OggPage(int flags, long granule, int serial, byte[] lacing, int body, int end) {
    static final int CONTINUED = 1;
    static final int FIRST = 2;
    static final int LAST = 4;
    private static final int HEADER = 27;
    private static final int CHECKSUM = 22;
    private static final int POLYNOMIAL = 0x04c11db7;

    /** The page at this place; nothing if the file ends within it. */
    static Optional<OggPage> at(byte[] file, int at) {
        if (file.length - at < HEADER) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        boolean begins = new String(file, at, 4, ISO_8859_1).equals("OggS") && file[at + 4] == 0;
        CleaningRefused.unless(begins, Reason.DAMAGED);
        int segments = file[at + HEADER - 1] & 0xff;
        int body = at + HEADER + segments;
        if (body > file.length) {
            return Optional.empty();
        }
        byte[] lacing = java.util.Arrays.copyOfRange(file, at + HEADER, body);
        int end = body;
        for (byte length : lacing) {
            end += length & 0xff;
        }
        if (end > file.length) {
            return Optional.empty();
        }
        byte[] page = java.util.Arrays.copyOfRange(file, at, end);
        ByteBuffer.wrap(page).putInt(CHECKSUM, 0);
        CleaningRefused.unless(checksum(page) == bytes.getInt(at + CHECKSUM), Reason.DAMAGED);
        return Optional.of(new OggPage(file[at + 5], bytes.getLong(at + 6), bytes.getInt(at + 14), lacing, body, end));
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** A page as it stands in a file; the stream always has the same serial number, which may tell nothing. */
    static byte[] written(int flags, long granule, int number, byte[] lacing, byte[] content) {
        ByteBuffer page = ByteBuffer.allocate(HEADER + lacing.length + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OggS\0".getBytes(ISO_8859_1))
                .put((byte) flags)
                .putLong(granule)
                .putInt(1)
                .putInt(number)
                .putInt(0)
                .put((byte) lacing.length)
                .put(lacing)
                .put(content);
        return page.putInt(CHECKSUM, checksum(page.array())).array();
    }

    private static int checksum(byte[] page) {
        int register = 0;
        for (byte next : page) {
            register ^= (next & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) {
                register = register << 1 ^ (register < 0 ? POLYNOMIAL : 0);
            }
        }
        return register;
    }
}
