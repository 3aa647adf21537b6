package id.sasando.documents.cleaning.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A WebP drawn anew as a JPEG, for nothing here writes WebP. Only the chunks of the picture reach the decoder; place,
 * profile and texts (EXIF, ICCP, XMP) never do. A moving picture is refused: its later pictures would be lost unseen.
 */
public final class WebpCleaning {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;

    /** Decoded as four bytes for each pixel, drawn again in three. */
    private static final int BYTES_OF_PIXEL = 7;

    private static final Set<String> MOVING = Set.of("ANIM", "ANMF");
    private static final Set<String> OF_THE_PICTURE = Set.of("VP8 ", "VP8L", "ALPH", "VP8X");
    private static final int ALPHA_FLAG = 0x10;

    private WebpCleaning() {}

    public static byte[] clean(byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, int[]> chunks = chunksOf(content, bytes);
        boolean lossy = chunks.containsKey("VP8 ");
        CleaningRefused.unless(lossy != chunks.containsKey("VP8L"), Reason.DAMAGED);
        int[] size = lossy ? lossySize(bytes, of(chunks, "VP8 ")) : losslessSize(bytes, of(chunks, "VP8L"));
        CleaningRefused.unless(size[0] > 0 && size[1] > 0, Reason.DAMAGED);
        ImageCleaning.checkHeap(size[0], size[1], BYTES_OF_PIXEL);
        int orientation = chunks.containsKey("EXIF") ? orientation(content, of(chunks, "EXIF")) : 1;
        BufferedImage decoded = ImageCleaning.decode("webp", still(content, chunks, size), size[0], size[1]);
        return Pixels.asJpeg(Pixels.plain(decoded, orientation));
    }

    /** Place and length of the content of each chunk we know. */
    private static Map<String, int[]> chunksOf(byte[] content, ByteBuffer bytes) {
        long end = Math.min(bytes.limit(), CHUNK + Integer.toUnsignedLong(bytes.getInt(4)));
        Map<String, int[]> chunks = new LinkedHashMap<>();
        int at = HEADER;
        while (end - at >= CHUNK) {
            String type = new String(content, at, 4, ISO_8859_1);
            long length = Integer.toUnsignedLong(bytes.getInt(at + 4));
            CleaningRefused.unless(length <= end - at - CHUNK, Reason.DAMAGED);
            CleaningRefused.unless(!MOVING.contains(type), Reason.UNSUPPORTED);
            if (OF_THE_PICTURE.contains(type) || type.equals("EXIF")) {
                CleaningRefused.unless(chunks.put(type, new int[] {at + CHUNK, (int) length}) == null, Reason.DAMAGED);
            }
            at += CHUNK + (int) length + (int) (length & 1);
        }
        return chunks;
    }

    private static int[] of(Map<String, int[]> chunks, String type) {
        return Optional.ofNullable(chunks.get(type)).orElseThrow(() -> new CleaningRefused(Reason.DAMAGED));
    }

    /** The key frame of VP8 (RFC 6386, 9.1). */
    private static int[] lossySize(ByteBuffer bytes, int[] chunk) {
        int at = chunk[0];
        boolean keyFrame =
                chunk[1] >= 10 && (bytes.get(at) & 1) == 0 && (bytes.getInt(at + 2) & 0xffffff00) == 0x2a019d00;
        CleaningRefused.unless(keyFrame, Reason.DAMAGED);
        return new int[] {bytes.getShort(at + 6) & 0x3fff, bytes.getShort(at + 8) & 0x3fff};
    }

    private static int[] losslessSize(ByteBuffer bytes, int[] chunk) {
        CleaningRefused.unless(chunk[1] >= 5 && bytes.get(chunk[0]) == 0x2f, Reason.DAMAGED);
        int packed = bytes.getInt(chunk[0] + 1);
        return new int[] {(packed & 0x3fff) + 1, (packed >>> 14 & 0x3fff) + 1};
    }

    private static int orientation(byte[] content, int[] exif) {
        String start = new String(content, exif[0], Math.min(6, exif[1]), ISO_8859_1);
        int skipped = start.equals("Exif\0\0") ? 6 : 0;
        return ExifOrientation.in(content, exif[0] + skipped, exif[0] + exif[1]);
    }

    private static byte[] still(byte[] content, Map<String, int[]> chunks, int[] size) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(content.length);
        body.writeBytes("WEBP".getBytes(ISO_8859_1));
        if (chunks.containsKey("VP8X")) {
            ByteBuffer canvas = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
            canvas.putInt(chunks.containsKey("ALPH") || !chunks.containsKey("VP8 ") ? ALPHA_FLAG : 0);
            canvas.putShort((short) (size[0] - 1)).put((byte) 0);
            canvas.putShort((short) (size[1] - 1)).put((byte) 0);
            append(body, "VP8X", canvas.array(), 0, 10);
            if (chunks.containsKey("ALPH") && chunks.containsKey("VP8 ")) {
                append(body, "ALPH", content, of(chunks, "ALPH")[0], of(chunks, "ALPH")[1]);
            }
        }
        String picture = chunks.containsKey("VP8 ") ? "VP8 " : "VP8L";
        append(body, picture, content, of(chunks, picture)[0], of(chunks, picture)[1]);
        ByteBuffer file = ByteBuffer.allocate(CHUNK + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        return file.put("RIFF".getBytes(ISO_8859_1))
                .putInt(body.size())
                .put(body.toByteArray())
                .array();
    }

    private static void append(ByteArrayOutputStream body, String type, byte[] content, int from, int length) {
        ByteBuffer head = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
        body.writeBytes(head.put(type.getBytes(ISO_8859_1)).putInt(length).array());
        body.write(content, from, length);
        if ((length & 1) == 1) {
            body.write(0);
        }
    }
}
