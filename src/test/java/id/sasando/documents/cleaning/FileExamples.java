package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as telephones make them, with a marker wherever such files say more than is seen or heard. */
public final class FileExamples {
    private FileExamples() {}

    /** 64 by 48: red above, blue below, with the marker in EXIF (description and GPS), XMP, IPTC and a comment. */
    public static byte[] jpegWithMarker(String marker) {
        return jpegWithMarker(marker, 1);
    }

    static byte[] jpegWithMarker(String marker, int orientation) {
        byte[] plain = encoded(picture(), "jpeg");
        // A TIFF directory of three entries: a description, which follows it, the orientation, and a place (GPS).
        String tiff = "4d4d002a000000080003010e0002%08x0000003e01120003000000010%03x00008825000400000001000000320000"
                .formatted(marker.length() + 1, orientation);
        byte[] description = HexFormat.of().parseHex(tiff + "0".repeat(124 - tiff.length()));
        byte[] exif = segment(0xe1, joined(latin("Exif\0\0"), description, latin(marker + "\0")));
        byte[] xmp = segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + marker + "</x>"));
        byte[] iptc = segment(0xed, latin("Photoshop 3.0\0" + marker));
        byte[] start = Arrays.copyOf(plain, 2);
        byte[] picture = Arrays.copyOfRange(plain, 2, plain.length);
        return joined(start, exif, xmp, iptc, segment(0xfe, marker.getBytes(UTF_16BE)), picture);
    }

    /** 64 by 48: red above, blue below, with the marker in texts, EXIF, a foreign chunk and after the end. */
    public static byte[] pngWithMarker(String marker) {
        byte[] plain = encoded(picture(), "png");
        byte[] header = Arrays.copyOf(plain, 33);
        byte[] picture = Arrays.copyOfRange(plain, 33, plain.length);
        byte[] texts = joined(chunk("tEXt", "Comment\0" + marker), chunk("iTXt", "XML\0\0\0\0\0" + marker));
        return joined(header, texts, chunk("eXIf", marker), chunk("prVt", marker), picture, marker.getBytes(UTF_16BE));
    }

    /** One page with a readable line and a photograph; see {@link PdfExample} for where the marker lies. */
    public static byte[] pdfWithMarker(String marker) {
        return PdfExample.withMarker(marker, 1);
    }

    /** A voice note in structure, with samples that are no real sound; see {@link M4aExample}. */
    public static byte[] m4aWithMarker(String marker) {
        return new M4aExample(marker).bytes();
    }

    /** As Chromium writes it; see {@link WebpExample}. */
    public static byte[] webpWithMarker(String marker) {
        return WebpExample.withMarker(marker);
    }

    /** A voice note of an older telephone: the same boxes, with AMR inside. */
    static byte[] threeGpWithMarker(String marker) {
        byte[] file = new M4aExample(marker).bytes();
        String text = new String(file, ISO_8859_1);
        put(file, 8, "3gp5");
        put(file, text.indexOf("mp4a", text.indexOf("stsd")), "samr");
        put(file, text.indexOf("esds"), "damrVEND");
        return file;
    }

    /** A photograph of a telephone in structure only, with the marker where its EXIF would lie. */
    public static byte[] heicWithMarker(String marker) {
        byte[] brands = M4aExample.box("ftyp", latin("heic\0\0\0\0mif1heic"));
        return joined(brands, M4aExample.box("meta", latin(marker)), M4aExample.box("mdat", latin("Exif" + marker)));
    }

    private static void put(byte[] file, int at, String word) {
        System.arraycopy(latin(word), 0, file, at, word.length());
    }

    static BufferedImage picture() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 64 * 48; i++) {
            image.setRGB(i % 64, i / 64, i < 64 * 24 ? 0xff0000 : 0x0000ff);
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] segment(int marker, byte[] content) {
        byte[] head = {(byte) 0xff, (byte) marker, (byte) ((content.length + 2) >> 8), (byte) (content.length + 2)};
        return joined(head, content);
    }

    static byte[] chunk(String type, String content) {
        byte[] bytes = latin(type + content);
        CRC32 check = new CRC32();
        check.update(bytes);
        return joined(M4aExample.ints(bytes.length - 4), bytes, M4aExample.ints((int) check.getValue()));
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
