package id.sasando.demo.player;

import id.sasando.demo.OfficeStory.Sheet;
import id.sasando.demo.story.Lines;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes the small files of the story: a woven pattern as photograph, a page that says what it is as paper. */
final class Sheets {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int STRIPE = 16;

    private Sheets() {}

    static byte[] made(Sheet sheet) {
        try {
            return sheet.photo() ? photo(sheet.name().hashCode()) : paper(sheet.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] photo(int seed) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (var y = 0; y < HEIGHT; y += STRIPE) {
            for (var x = 0; x < WIDTH; x += STRIPE) {
                var knot = Math.floorMod((x / STRIPE - WIDTH / STRIPE / 2) * (y / STRIPE) + seed, 7);
                pen.setColor(Color.getHSBColor(.55f + knot / 20f, .55f, .35f + knot / 12f));
                pen.fillRect(x, y, STRIPE, STRIPE);
            }
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] paper(String title) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setLeading(20);
                content.newLineAtOffset(40, 520);
                content.showText(title);
                for (var line : Lines.of("paper.txt")) {
                    content.newLine();
                    content.showText(line);
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
