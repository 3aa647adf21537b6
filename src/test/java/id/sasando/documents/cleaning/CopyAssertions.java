package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.documents.cleaning.CleaningOutcome.CannotBeCleaned;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What tests ask of an outcome. */
final class CopyAssertions {
    private CopyAssertions() {}

    static byte[] cleanCopyOf(FileKind kind, byte[] content) {
        CleaningOutcome outcome = new Cleaner().clean(kind, content);
        assertThat(outcome).isInstanceOf(CleaningOutcome.Cleaned.class);
        byte[] copy = ((CleaningOutcome.Cleaned) outcome).content();
        assertThat(FileKind.sniff(copy)).contains(kind.cleanKind());
        return copy;
    }

    static String refusalOf(FileKind kind, byte[] content) {
        CleaningOutcome outcome = new Cleaner().clean(kind, content);
        assertThat(outcome).isInstanceOf(CannotBeCleaned.class);
        return ((CannotBeCleaned) outcome).code();
    }

    static void assertContains(byte[] content, String marker) {
        assertThat(new String(content, ISO_8859_1)).contains(marker);
    }

    static void assertFree(byte[] content, String marker) {
        String bytes = new String(content, ISO_8859_1);
        assertThat(bytes).doesNotContain(marker);
        assertThat(bytes).doesNotContain(new String(marker.getBytes(UTF_16BE), ISO_8859_1));
        assertThat(bytes).doesNotContain(new String(marker.getBytes(UTF_16LE), ISO_8859_1));
    }

    static BufferedImage decoded(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException undecodable) {
            throw new UncheckedIOException(undecodable);
        }
    }

    static void assertNearly(Color expected, BufferedImage image, int x, int y) {
        Color actual = new Color(image.getRGB(x, y));
        int distance = Math.abs(actual.getRed() - expected.getRed())
                + Math.abs(actual.getGreen() - expected.getGreen())
                + Math.abs(actual.getBlue() - expected.getBlue());
        assertThat(distance).as("%s at %d,%d", actual, x, y).isLessThan(40);
    }
}
