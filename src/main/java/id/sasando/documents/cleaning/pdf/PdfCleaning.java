package id.sasando.documents.cleaning.pdf;

import id.sasando.documents.cleaning.picture.Pixels;
import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;

/**
 * A PDF of pictures of its pages. Of the old document only what a reader sees on the pages survives; text, scripts,
 * attachments, notes, layers that are switched off and all descriptions do not.
 */
public final class PdfCleaning {
    private static final int MAX_PAGES = 50;
    private static final float DOTS_PER_POINT = 120f / 72f;
    /** Larger than A3 at 120 dots per inch; larger sheets are drawn more coarsely instead of being refused. */
    private static final double MAX_PAGE_PIXELS = 4_000_000;

    /** All pages lie in memory until they are saved, and a tiny file can draw one picture on all of them. */
    private static final int MAX_COPY_BYTES = 15_000_000;

    private PdfCleaning() {}

    public static byte[] clean(byte[] content, TimeBudget budget) throws IOException {
        PdfBounds.checkBeforeOpening(content);
        try (PDDocument original = Loader.loadPDF(content);
                PDDocument copy = new PDDocument()) {
            CleaningRefused.unless(!original.isEncrypted(), Reason.ENCRYPTED);
            List<PDPage> pages = pagesOf(original);
            PdfBounds.checkOpened(original, budget);
            BoundedRenderer renderer = new BoundedRenderer(original, budget);
            int left = MAX_COPY_BYTES;
            for (int i = 0; i < pages.size(); i++) {
                float scale = scaleOf(pages.get(i));
                BufferedImage drawn = Pixels.plain(renderer.renderImage(i, scale, ImageType.RGB), 1);
                byte[] jpeg = Pixels.asJpegWithin(drawn, MAX_COPY_BYTES / pages.size());
                left -= jpeg.length;
                CleaningRefused.unless(left >= 0, Reason.TOO_COMPLEX);
                addPage(copy, jpeg, drawn.getWidth(), drawn.getHeight(), scale);
            }
            return save(copy);
        } catch (InvalidPasswordException locked) {
            throw new CleaningRefused(Reason.ENCRYPTED);
        }
    }

    /** Counted by walking, because the count that stands in the file may lie. */
    private static List<PDPage> pagesOf(PDDocument document) {
        CleaningRefused.unless(document.getNumberOfPages() <= MAX_PAGES, Reason.TOO_MANY_PAGES);
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(page);
            CleaningRefused.unless(pages.size() <= MAX_PAGES, Reason.TOO_MANY_PAGES);
        }
        CleaningRefused.unless(!pages.isEmpty() && pages.size() == document.getNumberOfPages(), Reason.DAMAGED);
        return pages;
    }

    private static float scaleOf(PDPage page) {
        PDRectangle box = page.getCropBox();
        double area = (double) box.getWidth() * box.getHeight();
        CleaningRefused.unless(Double.isFinite(area) && area > 0, Reason.DAMAGED);
        return (float) Math.min(DOTS_PER_POINT, Math.sqrt(MAX_PAGE_PIXELS / area));
    }

    private static void addPage(PDDocument copy, byte[] jpeg, int width, int height, float scale) throws IOException {
        PDRectangle sheet = new PDRectangle(width / scale, height / scale);
        PDPage page = new PDPage(sheet);
        copy.addPage(page);
        PDImageXObject picture = new PDImageXObject(
                copy, new ByteArrayInputStream(jpeg), COSName.DCT_DECODE, width, height, 8, PDDeviceRGB.INSTANCE);
        try (PDPageContentStream contents = new PDPageContentStream(copy, page)) {
            contents.drawImage(picture, 0, 0, sheet.getWidth(), sheet.getHeight());
        }
    }

    /** Without dates, producer or title; the identifier, which PDFBox makes from the time, is made from zero. */
    private static byte[] save(PDDocument copy) throws IOException {
        copy.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    /** A moment of the monotonic clock after which drawing a document stops. */
    public record TimeBudget(long endNanos) {
        public static TimeBudget startingNow(Duration length) {
            return new TimeBudget(System.nanoTime() + length.toNanos());
        }

        void check() {
            CleaningRefused.unless(System.nanoTime() - endNanos < 0, Reason.TOO_COMPLEX);
        }
    }
}
