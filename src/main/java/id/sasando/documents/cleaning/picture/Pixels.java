package id.sasando.documents.cleaning.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures reduced to what is seen: opaque, eight bits, sRGB or grey, upright. */
public final class Pixels {
    private static final float JPEG_QUALITY = 0.85f;
    private static final float[] COARSER = {0.6f, 0.35f};

    private Pixels() {}

    /** Transparent parts become white, for a fully transparent pixel still has a colour in which words can hide. */
    public static BufferedImage plain(BufferedImage image, int exifOrientation) {
        BufferedImage srgb = isGrey(image) ? eightBitGrey(image) : inSrgb(image);
        boolean opaqueType =
                srgb.getType() == BufferedImage.TYPE_3BYTE_BGR || srgb.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (opaqueType && exifOrientation == 1) {
            return srgb;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = exifOrientation >= 5;
        int type = opaqueType ? srgb.getType() : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage upright = new BufferedImage(turned ? height : width, turned ? width : height, type);
        Graphics2D graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        graphics.drawImage(srgb, toUpright(exifOrientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    /** The eight orientations of EXIF 2.32, tag 0x0112: where the first row and the first column of pixels belong. */
    private static AffineTransform toUpright(int exifOrientation, int width, int height) {
        return switch (exifOrientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    private static BufferedImage inSrgb(BufferedImage image) {
        if (image.getColorModel().getColorSpace().isCS_sRGB()) {
            return image;
        }
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        return new ColorConvertOp(null).filter(image, converted);
    }

    /** By hand, because Java takes grey samples for linear light and would make them brighter. */
    private static BufferedImage eightBitGrey(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        int width = image.getWidth();
        BufferedImage grey = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Raster source = image.getRaster();
        int surplusBits = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
        boolean alpha = image.getColorModel().hasAlpha();
        int[] samples = new int[width];
        int[] opacity = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            source.getSamples(0, y, width, 1, 0, samples);
            if (alpha) {
                source.getSamples(0, y, width, 1, 1, opacity);
            }
            for (int x = 0; x < width; x++) {
                int value = samples[x] >> surplusBits;
                int cover = alpha ? opacity[x] >> surplusBits : 255;
                samples[x] = (value * cover + 255 * (255 - cover)) / 255;
            }
            grey.getRaster().setSamples(0, y, width, 1, 0, samples);
        }
        return grey;
    }

    public static byte[] asJpeg(BufferedImage plain) throws IOException {
        return asJpeg(plain, JPEG_QUALITY);
    }

    /** As fine as it fits into so many bytes, or as coarse as can still be read. */
    public static byte[] asJpegWithin(BufferedImage plain, int bytes) throws IOException {
        byte[] jpeg = asJpeg(plain, JPEG_QUALITY);
        for (float coarser : COARSER) {
            if (jpeg.length <= bytes) {
                break;
            }
            jpeg = asJpeg(plain, coarser);
        }
        return jpeg;
    }

    private static byte[] asJpeg(BufferedImage plain, float fineness) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(fineness);
        return write(writer, plain, quality);
    }

    static byte[] asPng(BufferedImage plain) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return write(writer, plain, writer.getDefaultWriteParam());
    }

    private static byte[] write(ImageWriter writer, BufferedImage plain, ImageWriteParam how) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(plain, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
