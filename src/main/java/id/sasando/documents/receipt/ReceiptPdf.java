package id.sasando.documents.receipt;

import id.sasando.documents.SignedReceipt;
import id.sasando.shared.QrDrawing;
import id.sasando.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws a receipt on one sheet of A4: words, QR code, and the text that can be copied line by line. */
final class ReceiptPdf {
    private static final float MARGIN = 48;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float QR_SIDE = 220;
    private static final float SMALL = 5.8f; // the longest line, 139 letters, fits the width
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");
    private static final Charset DRAWABLE = Charset.forName("windows-1252");
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont strong = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont even = new PDType1Font(FontName.COURIER);
    private final PDPageContentStream sheet;
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    private ReceiptPdf(PDPageContentStream sheet) {
        this.sheet = sheet;
    }

    static byte[] draw(SignedReceipt receipt, Texts texts) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var contents = new PDPageContentStream(document, page)) {
                new ReceiptPdf(contents).fill(receipt, texts);
            }
            document.setDocumentId(0L); // else it is made from the time and the machine
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(SignedReceipt receipt, Texts texts) throws IOException {
        line(strong, 18, texts.get("documents.receipt.title"));
        y -= 8;
        line(plain, 11, texts.get("documents.receipt.office") + ": " + receipt.office());
        line(plain, 11, texts.get("documents.receipt.time") + ": " + texts.dateTime(receipt.time()));
        line(plain, 11, texts.get("documents.receipt.key") + ": " + receipt.keyId());
        y -= 8;
        paragraph(texts.get("documents.receipt.proves"));
        paragraph(texts.get("documents.receipt.verify"));
        qr(QrDrawing.of(receipt.text()));
        y -= 8;
        for (var it : receipt.text().split("\n", -1)) line(even, SMALL, it);
    }

    private void paragraph(String text) throws IOException {
        for (var it : broken(drawable(text))) line(plain, 11, it);
        y -= 6;
    }

    private List<String> broken(String text) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (plain.getStringWidth(longer) / 1000 * 11 > WIDTH) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }

    private void line(PDFont font, float size, String text) throws IOException {
        y -= size * 1.4f;
        sheet.beginText();
        sheet.setFont(font, size);
        sheet.newLineAtOffset(MARGIN, y);
        sheet.showText(drawable(text));
        sheet.endText();
    }

    /** The fonts that every reader of PDF has know the letters of Western Europe; the QR code knows all. */
    private static String drawable(String text) {
        return new String(text.getBytes(DRAWABLE), DRAWABLE);
    }

    private void qr(QrDrawing drawing) throws IOException {
        var module = QR_SIDE / drawing.size();
        var top = y;
        y -= QR_SIDE;
        var runs = RUN.matcher(drawing.path());
        while (runs.find()) {
            var width = Integer.parseInt(runs.group(3));
            var x = Integer.parseInt(runs.group(1)) * module;
            var row = Integer.parseInt(runs.group(2)) + 1;
            sheet.addRect(MARGIN + x, top - row * module, width * module, module);
        }
        sheet.fill();
    }
}
