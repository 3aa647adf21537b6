package id.sasando.documents.cleaning.sound;

/** Frames of AAC in ADTS (ISO/IEC 13818-7, 6.2): 28 bits are the same in all of them, the length follows. */
final class AdtsFrames implements Frames {
    private static final int LAYER_AND_SYNC = 0xfff60000;
    private static final int SYNC = 0xfff00000;

    /** Sync word, version, protection, profile, rate and channels, without the bits that mean nothing for playing. */
    private static final int SAME_IN_ALL = 0xfffffdc0;

    private static final int RATES = 13;
    private int first;

    @Override
    public int lengthAt(byte[] content, int at, int end) {
        if (end - at < HEADER) {
            return HEADER;
        }
        int head = (content[at] & 0xff) << 24
                | (content[at + 1] & 0xff) << 16
                | (content[at + 2] & 0xff) << 8
                | (content[at + 3] & 0xff);
        boolean rateIsKnown = (head >>> 10 & 0xf) < RATES;
        if ((head & LAYER_AND_SYNC) != SYNC || !rateIsKnown) {
            return 0;
        }
        if (first == 0) {
            first = head & SAME_IN_ALL;
        }
        int length = (head & 3) << 11 | (content[at + 4] & 0xff) << 3 | (content[at + 5] & 0xff) >>> 5;
        return first == (head & SAME_IN_ALL) && length > HEADER ? length : 0;
    }
}
