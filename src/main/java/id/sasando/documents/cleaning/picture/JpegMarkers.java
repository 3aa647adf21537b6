package id.sasando.documents.cleaning.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;

/**
 * What the markers of a JPEG say before anything is decoded: its size, which way up it is, how many colours it
 * mixes, and in how many scans it comes. Each scan of a progressive picture visits every pixel, so many tiny scans would cost hours.
 */
public record JpegMarkers(int width, int height, int orientation, int scans, int colours) {
    private static final int MAX_SCANS = 100;
    private static final String EXIF = "Exif\0\0";

    /** @throws CleaningRefused if there is no size, or size and scans are beyond our bounds */
    public static JpegMarkers of(byte[] content) {
        JpegMarkers found = new JpegMarkers(0, 0, 0, 0, 0);
        int at = 2;
        while (at + 4 <= content.length) {
            int marker = content[at + 1] & 0xff;
            if ((content[at] & 0xff) != 0xff || isStuffing(marker)) {
                at++;
                continue;
            }
            if (marker == 0xd9) {
                break;
            }
            int length = u16(content, at + 2);
            CleaningRefused.unless(length >= 2, Reason.DAMAGED);
            int end = Math.min(at + 2 + length, content.length);
            found = found.with(marker, content, at + 4, end);
            at = end;
        }
        CleaningRefused.unless(found.width > 0 && found.height > 0 && found.scans > 0, Reason.DAMAGED);
        CleaningRefused.unless((long) found.width * found.height <= ImageCleaning.MAX_PIXELS, Reason.TOO_LARGE);
        CleaningRefused.unless(found.scans <= MAX_SCANS, Reason.TOO_COMPLEX);
        return found.orientation == 0 ? found.turned(1) : found;
    }

    /** Bytes after 0xFF that begin no segment: stuffed zeroes, fill bytes and restarts inside the picture itself. */
    private static boolean isStuffing(int marker) {
        return marker == 0 || marker == 1 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd8);
    }

    private JpegMarkers with(int marker, byte[] content, int from, int end) {
        boolean startOfFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (startOfFrame) {
            CleaningRefused.unless(width == 0 && end - from >= 6, Reason.DAMAGED);
            int colours = content[from + 5] & 0xff;
            return new JpegMarkers(u16(content, from + 3), u16(content, from + 1), orientation, scans, colours);
        }
        if (marker == 0xda) {
            return new JpegMarkers(width, height, orientation, scans + 1, colours);
        }
        if (marker == 0xe1 && orientation == 0 && isExif(content, from, end)) {
            return turned(ExifOrientation.in(content, from + EXIF.length(), end));
        }
        return this;
    }

    private JpegMarkers turned(int way) {
        return new JpegMarkers(width, height, way, scans, colours);
    }

    private static boolean isExif(byte[] content, int from, int end) {
        return end - from > EXIF.length() && new String(content, from, EXIF.length(), ISO_8859_1).equals(EXIF);
    }

    private static int u16(byte[] content, int at) {
        return (content[at] & 0xff) << 8 | (content[at + 1] & 0xff);
    }
}
