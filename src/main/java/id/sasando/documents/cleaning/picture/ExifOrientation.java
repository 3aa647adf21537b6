package id.sasando.documents.cleaning.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a camera says its picture is (EXIF 2.32, tag 0x0112). */
final class ExifOrientation {
    private static final int TAG = 0x0112;
    private static final int UPRIGHT = 1;

    private ExifOrientation() {}

    /** The orientation of the first TIFF directory, or 1 (upright) if it says none or makes no sense. */
    static int in(byte[] content, int from, int end) {
        ByteBuffer tiff = ByteBuffer.wrap(content, from, end - from).slice();
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
