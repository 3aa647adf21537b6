package id.sasando.documents.cleaning.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;

/** Frames of MPEG audio layer III (ISO/IEC 11172-3, 2.4.1.3, and 13818-3). */
final class Mp3Frames implements Frames {
    private static final int SYNC_AND_LAYER = 0xffe60000;
    private static final int LAYER_THREE = 0xffe20000;

    /** Sync word, version, layer and rate. */
    private static final int SAME_IN_ALL = 0xfffe0c00;

    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES_1 = {44_100, 48_000, 32_000};
    private int first;

    @Override
    public int lengthAt(byte[] content, int at, int end) {
        if (end - at < HEADER) {
            return HEADER;
        }
        int head = (content[at] & 0xff) << 24 | (content[at + 1] & 0xff) << 16 | (content[at + 2] & 0xff) << 8;
        int version = head >>> 19 & 3; // 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5
        int bits = head >>> 12 & 0xf;
        int rate = head >>> 10 & 3;
        if ((head & SYNC_AND_LAYER) != LAYER_THREE || version == 1 || bits == 15 || rate == 3) {
            return 0;
        }
        CleaningRefused.unless(bits != 0, Reason.UNSUPPORTED); // a free rate: the length is not said
        if (first == 0) {
            first = head & SAME_IN_ALL;
        }
        if (first != (head & SAME_IN_ALL)) {
            return 0;
        }
        int kbits = version == 3 ? KBITS_1[bits] : KBITS_2[bits];
        int hertz = RATES_1[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        return (version == 3 ? 144_000 : 72_000) * kbits / hertz + (head >>> 9 & 1);
    }

    /** A first frame without sound, in which encoders name themselves and say how long the recording is. */
    @Override
    public boolean isDescription(byte[] content, int at, int length) {
        boolean one = (content[at + 1] >> 3 & 3) == 3;
        boolean mono = (content[at + 3] >> 6 & 3) == 3;
        int sideInformation = one ? (mono ? 17 : 32) : (mono ? 9 : 17);
        int checksum = (content[at + 1] & 1) == 0 ? 2 : 0;
        return word(content, at, length, 4 + sideInformation, "Xing", "Info")
                || word(content, at, length, 4 + checksum + sideInformation, "Xing", "Info")
                || word(content, at, length, 36, "VBRI", "VBRI");
    }

    private static boolean word(byte[] content, int at, int length, int place, String one, String other) {
        if (place + 4 > length) {
            return false;
        }
        String word = new String(content, at + place, 4, ISO_8859_1);
        return word.equals(one) || word.equals(other);
    }
}
