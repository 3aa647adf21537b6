package id.sasando.shared;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

/**
 * A QR code as one SVG path: each run of dark modules is one rectangle, {@code M<x> <y>h<width>v1h-<width>z}.
 *
 * @param size modules on a side, quiet zone included
 */
public record QrDrawing(String path, int size) {
    private static final int QUIET_ZONE = 4;
    private static final int LENGTH_USUAL = 16_384;

    /** To weigh all eight masks takes most of the work; what a scanner reads names the mask, whichever it is. */
    private static final int MASK = 3;

    public static QrDrawing of(String text) {
        try {
            var code = QrCode.encodeSegments(
                    QrSegment.makeSegments(text), Ecc.LOW, QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, false);
            return new QrDrawing(path(code), code.size + 2 * QUIET_ZONE);
        } catch (DataTooLongException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String path(QrCode code) {
        var path = new StringBuilder(LENGTH_USUAL);
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (!code.getModule(x, y)) continue;
                var begin = x;
                while (code.getModule(x, y)) x++;
                var width = x - begin;
                path.append('M').append(begin + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                path.append('h').append(width).append("v1h-").append(width).append('z');
            }
        }
        return path.toString();
    }
}
