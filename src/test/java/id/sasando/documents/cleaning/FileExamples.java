package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
        byte[] text = (marker + "\0").getBytes(ISO_8859_1);
        ByteBuffer tiff = ByteBuffer.allocate(62 + text.length);
        tiff.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(62);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50).putInt(0); // GPS, without entries
        tiff.put(62, text);
        byte[] exif = segment(0xe1, joined("Exif\0\0".getBytes(ISO_8859_1), tiff.array()));
        byte[] xmp = segment(0xe1, ("http://ns.adobe.com/xap/1.0/\0<x>" + marker + "</x>").getBytes(ISO_8859_1));
        byte[] iptc = segment(0xed, ("Photoshop 3.0\0" + marker).getBytes(ISO_8859_1));
        byte[] comment = segment(0xfe, marker.getBytes(UTF_16BE));
        return joined(new byte[] {(byte) 0xff, (byte) 0xd8}, exif, xmp, iptc, comment, from(plain, 2));
    }

    /** 64 by 48: red above, blue below, with the marker in texts, EXIF, a foreign chunk and after the end. */
    public static byte[] pngWithMarker(String marker) {
        byte[] plain = encoded(picture(), "png");
        int afterHeader = 33;
        byte[] text = chunk("tEXt", "Comment\0" + marker);
        byte[] more = joined(chunk("iTXt", "XML\0\0\0\0\0" + marker), chunk("eXIf", marker), chunk("prVt", marker));
        byte[] header =
                ByteBuffer.allocate(afterHeader).put(plain, 0, afterHeader).array();
        return joined(header, text, more, from(plain, afterHeader), marker.getBytes(UTF_16BE));
    }

    /** One page with a readable line and a photograph; see {@link PdfExample} for where the marker lies. */
    public static byte[] pdfWithMarker(String marker) {
        return PdfExample.withMarker(marker, 1);
    }

    /** A voice note in structure, with samples that are no real sound; see {@link M4aExample}. */
    public static byte[] m4aWithMarker(String marker) {
        return new M4aExample(marker).bytes();
    }

    static BufferedImage picture() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 64, 24);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 24, 64, 24);
        graphics.dispose();
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

    private static byte[] from(byte[] bytes, int start) {
        return java.util.Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment =
                ByteBuffer.allocate(4 + content.length).put((byte) 0xff).put((byte) marker);
        return segment.putShort((short) (content.length + 2)).put(content).array();
    }

    static byte[] chunk(String type, String content) {
        byte[] bytes = (type + content).getBytes(ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(bytes);
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + bytes.length).putInt(bytes.length - 4).put(bytes);
        return chunk.putInt((int) check.getValue()).array();
    }
}
