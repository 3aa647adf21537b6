package id.sasando.documents.cleaning.sound;

/** Frames of AMR files (RFC 4867, 5.3): one byte says the kind of frame, which says its length. */
final class AmrFrames implements Frames {
    private static final int[] NARROW = {13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1};
    private static final int[] WIDE = {18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1};

    /** Bits of the first byte that are always zero. */
    private static final int PADDING = 0x83;

    private final int[] lengths;

    AmrFrames(boolean wide) {
        this.lengths = wide ? WIDE : NARROW;
    }

    @Override
    public int lengthAt(byte[] content, int at, int end) {
        return (content[at] & PADDING) == 0 ? lengths[content[at] >> 3 & 0xf] : 0;
    }
}
