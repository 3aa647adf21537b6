package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.FileExamples.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;

/** Recordings in frames: real silence, with the marker in every kind of tag around it. */
final class SoundExample {
    /** MPEG 1 layer III, 128 kbit/s, 44.1 kHz, stereo: 417 bytes, and nothing heard. */
    static final byte[] MP3_FRAME = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0}, 417);
    /** AAC-LC in ADTS, 44.1 kHz, one channel, 13 bytes, and nothing heard. */
    static final byte[] AAC_FRAME = {
        -1, (byte) 0xf1, 0x50, 0x40, 1, (byte) 0xbf, -4, 0, (byte) 0xc8, 0, -128, 0x23, -128
    };
    /** AMR, 4.75 kbit/s: 13 bytes. */
    static final byte[] AMR_FRAME = {4, 9, 8, 7, 6, 5, 4, 3, 2, 1, 2, 3, 4};

    private SoundExample() {}

    static byte[] mp3WithMarker(String marker) {
        byte[] encoder = MP3_FRAME.clone();
        byte[] words = latin("Info....LAME3.100" + marker);
        System.arraycopy(words, 0, encoder, 36, words.length);
        return joined(
                id3(marker), id3(marker), encoder, times(MP3_FRAME, 4), ape(marker), lyrics(marker), id3v1(marker));
    }

    static byte[] aacWithMarker(String marker) {
        return joined(id3(marker), times(AAC_FRAME, 5), id3v1(marker));
    }

    /** The marker lies in a last frame that was cut off: it says 31 bytes of sound. */
    static byte[] amrWithMarker(String marker) {
        return joined(latin("#!AMR\n"), times(AMR_FRAME, 5), new byte[] {0x3c}, latin(marker));
    }

    static byte[] times(byte[] frame, int times) {
        return joined(Collections.nCopies(times, frame).toArray(byte[][]::new));
    }

    static byte[] id3(String marker) {
        byte[] text = joined(latin("TIT2"), M4aExample.ints(marker.length() + 1), new byte[3], latin(marker));
        byte[] size = {0, 0, (byte) (text.length >> 7), (byte) (text.length & 0x7f)};
        return joined(latin("ID3\3\0\0"), size, text);
    }

    static byte[] id3v1(String marker) {
        return Arrays.copyOf(latin("TAG" + marker), 128);
    }

    static byte[] ape(String marker) {
        byte[] item = joined(littleEndian(marker.length(), 0), latin("Title\0" + marker));
        return joined(apeEnd(item.length + 32, 0xa0), item, apeEnd(item.length + 32, 0x80));
    }

    private static byte[] apeEnd(int size, int flags) {
        return joined(latin("APETAGEX"), littleEndian(2000, size, 1, flags << 24), new byte[8]);
    }

    private static byte[] lyrics(String marker) {
        byte[] words = latin("LYRICSBEGINLYR" + marker);
        return joined(words, latin("%06dLYRICS200".formatted(words.length)));
    }

    static byte[] littleEndian(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
