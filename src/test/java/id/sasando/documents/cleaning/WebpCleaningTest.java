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
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WebpCleaningTest {
    private static final String MARKER = "PENANDA-webp-12";

    @Test
    void aPictureKeepsItsPixelsAndNothingElse() {
        byte[] original = WebpExample.withMarker(MARKER);
        assertContains(original, MARKER);

        byte[] copy = cleanCopyOf(FileKind.WEBP, original);

        assertFree(copy, MARKER);
        assertThat(FileKind.sniff(copy)).contains(FileKind.JPEG);
        assertRedAbove(decoded(copy), Color.BLUE);
    }

    @Test
    void aLosslessPictureIsReadAsWell() {
        byte[] copy = cleanCopyOf(FileKind.WEBP, WebpExample.file(WebpExample.chunk("VP8L", WebpExample.LOSSLESS)));

        assertRedAbove(decoded(copy), Color.BLUE);
    }

    @Test
    void whatIsHalfTransparentIsSeenOnWhite() {
        assertRedAbove(decoded(cleanCopyOf(FileKind.WEBP, WebpExample.transparent())), new Color(128, 128, 255));
    }

    @Test
    void aPictureIsTurnedUpright() {
        byte[] turned = "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0".getBytes(ISO_8859_1);
        byte[] original = WebpExample.file(
                WebpExample.chunk("VP8X", WebpExample.canvas(8)),
                WebpExample.chunk("VP8 ", WebpExample.LOSSY),
                WebpExample.chunk("EXIF", turned));

        BufferedImage copy = decoded(cleanCopyOf(FileKind.WEBP, original));

        assertThat(copy.getWidth()).isEqualTo(48);
        assertNearly(Color.RED, copy, 44, 32);
    }

    @Test
    void aMovingPictureIsRefused() {
        byte[] moving = WebpExample.file(
                WebpExample.chunk("VP8X", WebpExample.canvas(2)),
                WebpExample.chunk("ANIM", new byte[6]),
                WebpExample.chunk("ANMF", WebpExample.LOSSY));

        assertThat(refusalOf(FileKind.WEBP, moving)).isEqualTo("documents.cleaning.unsupported");
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreDecoded() {
        byte[] large = WebpExample.LOSSLESS.clone();
        ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putInt(1, 0x3fff | 0x3fff << 14);
        byte[] lossy = WebpExample.LOSSY.clone();
        ByteBuffer.wrap(lossy).order(ByteOrder.LITTLE_ENDIAN).putInt(6, 0x3fff3fff);

        assertThat(refusalOf(FileKind.WEBP, WebpExample.file(WebpExample.chunk("VP8L", large))))
                .isEqualTo("documents.cleaning.too-large");
        assertThat(refusalOf(FileKind.WEBP, WebpExample.file(WebpExample.chunk("VP8 ", lossy))))
                .isEqualTo("documents.cleaning.too-large");
    }

    @Test
    void twoPicturesOrHalfAPictureAreRefused() {
        byte[] picture = WebpExample.chunk("VP8 ", WebpExample.LOSSY);
        byte[] half = Arrays.copyOf(WebpExample.file(picture), 60);

        assertThat(refusalOf(FileKind.WEBP, WebpExample.file(picture, picture)))
                .isEqualTo("documents.cleaning.damaged");
        assertThat(refusalOf(FileKind.WEBP, half)).isEqualTo("documents.cleaning.damaged");
    }

    private static void assertRedAbove(BufferedImage image, Color below) {
        assertThat(image.getWidth()).isEqualTo(64);
        assertThat(image.getHeight()).isEqualTo(48);
        assertNearly(Color.RED, image, 32, 4);
        assertNearly(below, image, 32, 44);
    }
}
