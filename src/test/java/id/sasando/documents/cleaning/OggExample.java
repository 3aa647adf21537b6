package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.FileExamples.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Voice notes in Ogg with the marker in the comments. The checksum is reckoned here by another way than in the code. */
final class OggExample {
    /** Twenty milliseconds of Opus in which nothing is heard. */
    static final byte[] SILENCE = {(byte) 0xf8, -1, -2};

    static final byte[] SETUP = latin("\5vorbis" + "buku kode ".repeat(60));
    private static final byte[] OPUS = joined(latin("OpusHead\1\1"), new byte[] {0x38, 1, -128, -69, 0, 0, 0, 0, 0});

    private OggExample() {}

    static byte[] opusWithMarker(String marker) {
        byte[] comments = comments("OpusTags", marker.repeat(80));
        byte[] long1 = page(0, 0, 1, Arrays.copyOf(comments, 510), false);
        byte[] long2 = page(1, 0, 2, Arrays.copyOfRange(comments, 510, comments.length), true);
        return joined(page(2, 0, 0, OPUS, true), long1, long2, sound(0, 3), sound(4, 4));
    }

    /** In structure only: the code books are none. */
    static byte[] vorbisWithMarker(String marker) {
        byte[] head =
                joined(latin("\1vorbis"), new byte[] {0, 0, 0, 0, 1, 68, -84, 0, 0}, new byte[12], new byte[] {-72, 1});
        byte[] comments = joined(comments("\3vorbis", marker), new byte[] {1});
        byte[] headers = page(0, 0, 1, joined(comments, SETUP), new int[] {comments.length, SETUP.length}, true);
        return joined(page(2, 0, 0, head, true), headers, sound(0, 2), sound(4, 3));
    }

    static byte[] sound(int flags, int number) {
        return page(flags, 960L * number, number, joined(SILENCE, SILENCE), new int[] {3, 3}, true);
    }

    private static byte[] comments(String word, String marker) {
        byte[] location = latin("LOCATION=" + marker);
        byte[] vendor = latin(marker);
        return joined(
                latin(word),
                SoundExample.littleEndian(vendor.length),
                vendor,
                SoundExample.littleEndian(1, location.length),
                location);
    }

    static byte[] page(int flags, long granule, int number, byte[] packet, boolean ends) {
        return page(flags, granule, number, packet, new int[] {packet.length}, ends);
    }

    private static byte[] page(int flags, long granule, int number, byte[] body, int[] packets, boolean ends) {
        ByteArrayOutputStream lacing = new ByteArrayOutputStream();
        for (int packet : packets) {
            for (int left = packet; left >= 255; left -= 255) {
                lacing.write(255);
            }
            if (ends) {
                lacing.write(packet % 255);
            }
        }
        byte[] head = ByteBuffer.allocate(27)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(latin("OggS\0"))
                .put((byte) flags)
                .putLong(granule)
                .putInt(0x5eaf00d)
                .putInt(number)
                .putInt(0)
                .put((byte) lacing.size())
                .array();
        byte[] page = joined(head, lacing.toByteArray(), body);
        ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).putInt(22, checksum(page));
        return page;
    }

    /** Long division of the bits of the page by the polynomial, one bit after the other. */
    static int checksum(byte[] page) {
        long rest = 0;
        for (int bit = 0; bit < 8 * (page.length + 4); bit++) {
            boolean set = bit / 8 < page.length && (page[bit / 8] >> (7 - bit % 8) & 1) == 1;
            rest = rest << 1 | (set ? 1 : 0);
            if ((rest & 0x100000000L) != 0) {
                rest ^= 0x104c11db7L;
            }
        }
        return (int) rest;
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
