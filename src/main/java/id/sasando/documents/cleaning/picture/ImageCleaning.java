package id.sasando.documents.cleaning.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture drawn anew from its pixels alone: no EXIF, XMP, IPTC, text, comment, time, colour profile or preview comes
 * along; of an animation the still picture stays.
 */
public final class ImageCleaning {
    public static final int MAX_PIXELS = 40_000_000;

    /**
     * What a decoded picture and the one drawn from it may take together: less than half of the heap that we ship, for a
     * heap that is full ends the application.
     */
    private static final long MAX_HEAP_BYTES = 160_000_000;

    private static final int SIGNATURE = 8;
    private static final int LENGTH_TYPE_CRC = 12;
    private static final Set<String> OF_THE_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private ImageCleaning() {}

    public static byte[] cleanJpeg(byte[] content) throws IOException {
        JpegMarkers markers = JpegMarkers.of(content);
        boolean drawnAgain = markers.orientation() != 1 || markers.colours() > 3;
        checkHeap(markers.width(), markers.height(), markers.colours() + (drawnAgain ? 3 : 0));
        BufferedImage decoded = decode("jpeg", content, markers.width(), markers.height());
        return Pixels.asJpeg(Pixels.plain(decoded, markers.orientation()));
    }

    public static byte[] cleanPng(byte[] content) throws IOException {
        CleaningRefused.unless(content.length >= SIGNATURE + LENGTH_TYPE_CRC + 13, Reason.DAMAGED);
        ByteBuffer header = ByteBuffer.wrap(content);
        int width = header.getInt(SIGNATURE + 8);
        int height = header.getInt(SIGNATURE + 12);
        CleaningRefused.unless(width > 0 && height > 0, Reason.DAMAGED);
        CleaningRefused.unless((long) width * height <= MAX_PIXELS, Reason.TOO_LARGE);
        checkHeap(width, height, bytesOfPixel(header.get(SIGNATURE + 17), header.get(SIGNATURE + 16)));
        BufferedImage decoded = decode("png", withoutOtherChunks(content), width, height);
        return Pixels.asPng(Pixels.plain(decoded, 1));
    }

    /** Decoded (a chunk of transparency makes an alpha channel), and drawn again in three bytes. */
    private static int bytesOfPixel(int colourType, int depth) {
        int samples = switch (colourType) {
            case 2, 6 -> 4;
            case 0, 4 -> 2;
            default -> 1;
        };
        return samples * (depth == 16 ? 2 : 1) + 3;
    }

    static void checkHeap(long width, long height, int bytesOfPixel) {
        CleaningRefused.unless(width * height * bytesOfPixel <= MAX_HEAP_BYTES, Reason.TOO_LARGE);
    }

    static BufferedImage decode(String format, byte[] content, int width, int height) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            // Two readers of one header that differ would make the bound on pixels worthless.
            CleaningRefused.unless(reader.getWidth(0) == width && reader.getHeight(0) == height, Reason.DAMAGED);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** Before decoding, so that compressed texts and profiles, which may unfold without bound, are never opened. */
    private static byte[] withoutOtherChunks(byte[] content) {
        ByteBuffer chunks = ByteBuffer.wrap(content);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, SIGNATURE);
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            CleaningRefused.unless(content.length - at >= LENGTH_TYPE_CRC, Reason.DAMAGED);
            int length = chunks.getInt(at);
            CleaningRefused.unless(length >= 0 && length <= content.length - at - LENGTH_TYPE_CRC, Reason.DAMAGED);
            type = new String(content, at + 4, 4, ISO_8859_1);
            CleaningRefused.unless(!type.equals("IHDR") || at == SIGNATURE, Reason.DAMAGED);
            if (OF_THE_PICTURE.contains(type)) {
                kept.write(content, at, length + LENGTH_TYPE_CRC);
            }
            at += length + LENGTH_TYPE_CRC;
        }
        return kept.toByteArray();
    }
}
