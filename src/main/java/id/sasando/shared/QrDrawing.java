package id.sasando.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one SVG path: each run of dark modules is one rectangle, {@code M<x> <y>h<width>v1h-<width>z}.
 *
 * @param size modules on a side, quiet zone included
 */
public record QrDrawing(String path, int size) {
    private static final int QUIET_ZONE = 4;

    /** To weigh all eight masks takes most of the work; what a scanner reads names the mask, whichever it is. */
    private static final int MASK = 3;

    public static QrDrawing of(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.MARGIN, QUIET_ZONE,
                    EncodeHintType.CHARACTER_SET, "UTF-8",
                    EncodeHintType.QR_MASK_PATTERN, MASK);
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrDrawing(path(matrix), matrix.getWidth());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (!matrix.get(x, y)) continue;
                var begin = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) x++;
                var width = x - begin;
                path.append('M').append(begin).append(' ').append(y);
                path.append('h').append(width).append("v1h-").append(width).append('z');
            }
        }
        return path.toString();
    }
}
