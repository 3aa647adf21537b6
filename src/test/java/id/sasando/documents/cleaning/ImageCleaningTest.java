package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.CopyAssertions.assertContains;
import static id.sasando.documents.cleaning.CopyAssertions.assertFree;
import static id.sasando.documents.cleaning.CopyAssertions.assertNearly;
import static id.sasando.documents.cleaning.CopyAssertions.cleanCopyOf;
import static id.sasando.documents.cleaning.CopyAssertions.decoded;
import static id.sasando.documents.cleaning.CopyAssertions.refusalOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCleaningTest {
    private static final String MARKER = "PENANDA-gambar-31";

    @Test
    void aPhotographKeepsItsPixelsAndNothingElse() {
        byte[] original = FileExamples.jpegWithMarker(MARKER);
        assertContains(original, MARKER);

        byte[] copy = cleanCopyOf(FileKind.JPEG, original);

        assertFree(copy, MARKER);
        assertThat(new String(copy, ISO_8859_1)).doesNotContain("Exif", "http://ns.adobe.com", "Photoshop", "ICC_");
        assertRedAboveBlue(decoded(copy));
    }

    @Test
    void aPngKeepsItsPixelsAndNothingElse() {
        byte[] original = FileExamples.pngWithMarker(MARKER);
        assertContains(original, MARKER);

        byte[] copy = cleanCopyOf(FileKind.PNG, original);

        assertFree(copy, MARKER);
        assertThat(new String(copy, ISO_8859_1)).doesNotContain("tEXt", "iTXt", "zTXt", "eXIf", "tIME", "prVt");
        assertRedAboveBlue(decoded(copy));
    }

    /** Red is the upper half of the picture as stored; the columns say where EXIF puts it, in pixels of the copy. */
    @ParameterizedTest
    @CsvSource({
        "1, 64, 48, 32, 4", "2, 64, 48, 32, 4", "3, 64, 48, 32, 44", "4, 64, 48, 32, 44",
        "5, 48, 64, 4, 32", "6, 48, 64, 44, 32", "7, 48, 64, 44, 32", "8, 48, 64, 4, 32"
    })
    void aPhotographIsTurnedUpright(int orientation, int width, int height, int redX, int redY) {
        byte[] original = FileExamples.jpegWithMarker(MARKER, orientation);

        BufferedImage copy = decoded(cleanCopyOf(FileKind.JPEG, original));

        assertThat(new Point(copy.getWidth(), copy.getHeight())).isEqualTo(new Point(width, height));
        assertNearly(Color.RED, copy, redX, redY);
        assertNearly(Color.BLUE, copy, width - 1 - redX, height - 1 - redY);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void greysStayAsDarkAsTheyWere(int type) {
        BufferedImage grey = new BufferedImage(8, 8, type);
        int surplus = type == BufferedImage.TYPE_BYTE_GRAY ? 0 : 8;
        grey.getRaster().setPixels(0, 0, 8, 8, filled(64, 100 << surplus));

        BufferedImage copy = decoded(cleanCopyOf(FileKind.PNG, FileExamples.encoded(grey, "png")));

        assertThat(copy.getRaster().getSample(3, 3, 0)).isEqualTo(100);
    }

    @Test
    void aGreyPhotographStaysGrey() {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setPixels(0, 0, 16, 16, filled(256, 100));

        BufferedImage copy = decoded(cleanCopyOf(FileKind.JPEG, FileExamples.encoded(grey, "jpeg")));

        assertThat(copy.getRaster().getSample(3, 3, 0)).isBetween(97, 103);
    }

    @Test
    void theColoursOfAnotherProfileBecomeThoseOfTheScreen() {
        BufferedImage halfRed = FileExamples.picture();
        halfRed.setRGB(0, 0, 64, 48, filled(64 * 48, 0x800000), 0, 64);
        byte[] plain = FileExamples.encoded(halfRed, "jpeg");
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] name = "ICC_PROFILE\0\1\1".getBytes(ISO_8859_1);
        byte[] profile = FileExamples.segment(0xe2, FileExamples.joined(name, linear));
        byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);

        byte[] copy = cleanCopyOf(FileKind.JPEG, FileExamples.joined(Arrays.copyOf(plain, 2), profile, rest));

        assertThat(new String(copy, ISO_8859_1)).doesNotContain("ICC_PROFILE");
        assertNearly(new Color(188, 0, 0), decoded(copy), 30, 20);
    }

    @Test
    void aTransparentPixelDoesNotKeepItsHiddenColour() {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0x00123456);
        image.setRGB(2, 2, 0xff00ff00);

        BufferedImage copy = decoded(cleanCopyOf(FileKind.PNG, FileExamples.encoded(image, "png")));

        assertThat(copy.getColorModel().hasAlpha()).isFalse();
        assertThat(new Color(copy.getRGB(1, 1))).isEqualTo(Color.WHITE);
        assertThat(new Color(copy.getRGB(2, 2))).isEqualTo(Color.GREEN);
    }

    @Test
    void greyWithTransparencyIsLaidOnWhite() {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, 3, DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 2, 1, 2, new Point());
        raster.setPixels(0, 0, 2, 1, new int[] {100, 255, 100, 0});

        byte[] png = FileExamples.encoded(new BufferedImage(model, raster, false, null), "png");
        BufferedImage copy = decoded(cleanCopyOf(FileKind.PNG, png));

        assertThat(copy.getRaster().getSample(0, 0, 0)).isEqualTo(100);
        assertThat(copy.getRaster().getSample(1, 0, 0)).isEqualTo(255);
    }

    @Test
    void anImageOfMoreThanFortyMegapixelsIsRefusedByItsHeader() {
        byte[] png = FileExamples.pngWithMarker(MARKER);
        ByteBuffer.wrap(png).putInt(16, 8_000).putInt(20, 5_001);
        byte[] jpeg = FileExamples.jpegWithMarker(MARKER);
        int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 8_000).putShort(frame + 7, (short) 5_001);

        assertThat(refusalOf(FileKind.PNG, png)).isEqualTo("documents.cleaning.too-large");
        assertThat(refusalOf(FileKind.JPEG, jpeg)).isEqualTo("documents.cleaning.too-large");
    }

    @Test
    void aPictureThatIsDrawnTwiceMayHaveFewerPixels() {
        byte[] transparent = FileExamples.pngWithMarker(MARKER);
        ByteBuffer.wrap(transparent)
                .putInt(16, 5_000)
                .putInt(20, 5_000)
                .put(24, (byte) 8)
                .put(25, (byte) 6);
        byte[] fourColours = FileExamples.jpegWithMarker(MARKER);
        int frame = new String(fourColours, ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(fourColours)
                .putShort(frame + 5, (short) 5_000)
                .putShort(frame + 7, (short) 5_000)
                .put(frame + 9, (byte) 4);

        assertThat(refusalOf(FileKind.PNG, transparent)).isEqualTo("documents.cleaning.too-large");
        assertThat(refusalOf(FileKind.JPEG, fourColours)).isEqualTo("documents.cleaning.too-large");
    }

    @Test
    void aPhotographOfCountlessScansIsRefused() {
        byte[] jpeg = FileExamples.encoded(FileExamples.picture(), "jpeg");
        int scan = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00da");
        byte[] scans = new byte[0];
        for (int i = 0; i < 101; i++) {
            scans = FileExamples.joined(scans, Arrays.copyOfRange(jpeg, scan, jpeg.length - 2));
        }

        byte[] all = FileExamples.joined(Arrays.copyOf(jpeg, scan), scans);

        assertThat(refusalOf(FileKind.JPEG, all)).isEqualTo("documents.cleaning.too-complex");
    }

    @Test
    void halfAPngAndAWrongNameAreRefused() {
        byte[] png = FileExamples.pngWithMarker(MARKER);

        assertThat(refusalOf(FileKind.PNG, Arrays.copyOf(png, 60))).isEqualTo("documents.cleaning.damaged");
        assertThat(refusalOf(FileKind.JPEG, png)).isEqualTo("documents.cleaning.damaged");
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefused() {
        byte[] large = Arrays.copyOf(FileExamples.jpegWithMarker(MARKER), 10 * 1024 * 1024 + 1);

        assertThat(refusalOf(FileKind.JPEG, large)).isEqualTo("documents.cleaning.too-large");
    }

    private static void assertRedAboveBlue(BufferedImage image) {
        assertThat(new Point(image.getWidth(), image.getHeight())).isEqualTo(new Point(64, 48));
        assertNearly(Color.RED, image, 32, 4);
        assertNearly(Color.BLUE, image, 32, 44);
    }

    private static int[] filled(int length, int value) {
        int[] values = new int[length];
        Arrays.fill(values, value);
        return values;
    }
}
