package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.CopyAssertions.assertFree;
import static id.sasando.documents.cleaning.CopyAssertions.assertNearly;
import static id.sasando.documents.cleaning.CopyAssertions.cleanCopyOf;
import static id.sasando.documents.cleaning.CopyAssertions.refusalOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sasando.documents.cleaning.CleaningOutcome.CannotBeCleaned;
import id.sasando.documents.cleaning.refusal.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfCleaningTest {
    private static final String MARKER = "PENANDA-dokumen-62";

    @Test
    void theExampleHidesTheMarkerInManyPlaces() throws IOException {
        assertThat(unfolded(FileExamples.pdfWithMarker(MARKER)).split(MARKER, -1))
                .hasSizeGreaterThan(8);
    }

    @Test
    void nothingHiddenSurvives() throws IOException {
        byte[] copy = cleanCopyOf(FileKind.PDF, FileExamples.pdfWithMarker(MARKER));

        assertFree(copy, MARKER);
        assertFree(unfolded(copy).getBytes(ISO_8859_1), MARKER);
        assertThat(unfolded(copy))
                .doesNotContain("/Info", "/Metadata", "/JavaScript", "/EmbeddedFile", "/Annots", "/Producer")
                .doesNotContain("CreationDate", "ModDate", "PDFBox", "Exif", "ns.adobe.com");
    }

    @Test
    void whatIsSeenStays() throws IOException {
        byte[] original = FileExamples.pdfWithMarker(MARKER);

        try (PDDocument copy = Loader.loadPDF(cleanCopyOf(FileKind.PDF, original))) {
            BufferedImage page = new PDFRenderer(copy).renderImage(0);
            PDRectangle sheet = copy.getPage(0).getMediaBox();

            assertThat(copy.getNumberOfPages()).isEqualTo(1);
            assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
            assertThat(darkPixels(page, 50, 70, 300, 100)).isGreaterThan(500);
            assertThat(darkPixels(page, 50, 110, 300, 200)).isZero();
            assertNearly(Color.RED, page, 110, 260);
            assertNearly(Color.BLUE, page, 110, 325);
            assertThat(new PDFTextStripper().getText(copy)).isBlank();
        }
    }

    @Test
    void theSameFileGivesTheSameCopyAtAnyTime() {
        byte[] original = FileExamples.pdfWithMarker(MARKER);

        assertThat(cleanCopyOf(FileKind.PDF, original)).isEqualTo(cleanCopyOf(FileKind.PDF, original));
    }

    @Test
    void fiftyPagesAreTakenAndFiftyOneAreNot() throws IOException {
        byte[] copy = cleanCopyOf(FileKind.PDF, PdfExample.withMarker(MARKER, 50));

        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isEqualTo(50);
        }
        assertThat(refusalOf(FileKind.PDF, PdfExample.withMarker(MARKER, 51)))
                .isEqualTo("documents.cleaning.too-many-pages");
    }

    @Test
    void aLockedPdfIsRefusedEvenIfItCanBeReadWithoutPassword() {
        assertThat(refusalOf(FileKind.PDF, PdfExample.encrypted("rahasia"))).isEqualTo("documents.cleaning.encrypted");
        assertThat(refusalOf(FileKind.PDF, PdfExample.encrypted(""))).isEqualTo("documents.cleaning.encrypted");
    }

    @Test
    void aStreamThatUnfoldsWithoutEndIsRefused() {
        assertThat(refusalOf(FileKind.PDF, PdfExample.withStream(new byte[200 << 20], COSName.FLATE_DECODE)))
                .isEqualTo("documents.cleaning.too-complex");
        assertThat(refusalOf(
                        FileKind.PDF,
                        PdfExample.withStream(new byte[200 << 20], COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE)))
                .isEqualTo("documents.cleaning.too-complex");
    }

    @Test
    void aSmallFileThatWouldBecomeAHugeCopyIsRefused() {
        assertThat(refusalOf(FileKind.PDF, PdfExample.withNoiseOnEachPage(50)))
                .isEqualTo("documents.cleaning.too-complex");
    }

    @Test
    void pagesAreCoarserWhereTheyWouldNotFitOtherwise() {
        assertThat(cleanCopyOf(FileKind.PDF, PdfExample.withNoiseOnEachPage(8)))
                .hasSizeBetween(1_000_000, Cleaner.MAX_COPY_BYTES);
    }

    @Test
    void aPictureThatPromisesTooManyPixelsIsRefused() {
        String pdf = new String(FileExamples.pdfWithMarker(MARKER), ISO_8859_1);
        byte[] large = pdf.replace("/Width 64", "/Width 9999999").getBytes(ISO_8859_1);

        assertThat(pdf).contains("/Width 64");
        assertThat(refusalOf(FileKind.PDF, large)).isEqualTo("documents.cleaning.too-large");
    }

    @Test
    void aPictureThatWeCannotReadIsNotLeftOutInSilence() {
        byte[] scan = PdfExample.withStream(new byte[8], COSName.JBIG2_DECODE);

        assertThat(refusalOf(FileKind.PDF, scan)).isEqualTo("documents.cleaning.unsupported");
    }

    @Test
    void aDrawingThatDrawsItselfAMillionTimesEndsWhenTheTimeIsUp() {
        Cleaner cleaner = new Cleaner(Duration.ofSeconds(2));

        CleaningOutcome outcome = cleaner.clean(FileKind.PDF, PdfExample.withNestedForms(9));

        assertThat(outcome).isEqualTo(new CannotBeCleaned(Reason.TOO_COMPLEX));
    }

    @ParameterizedTest
    @CsvSource({"1 2 l, 30001, S", "1 2 l, 1001, W n", "q, 10001, Q", "1 2 3 4 re, 7501, f"})
    void aSingleStepThatNoClockInterruptsIsBounded(String step, int times, String end) {
        String drawing = "0 0 m " + (step + " ").repeat(times) + end;
        String bearable = "0 0 m " + (step + " ").repeat(times / 2) + end;

        assertThat(refusalOf(FileKind.PDF, PdfExample.withDrawing(drawing)))
                .isEqualTo("documents.cleaning.too-complex");
        assertThat(cleanCopyOf(FileKind.PDF, PdfExample.withDrawing(bearable))).isNotEmpty();
    }

    @Test
    void aFormulaThatIsWorkedOutForEachPixelIsShort() {
        byte[] formula = PdfExample.withStream("FunctionType", 4, new byte[2049]);
        byte[] mesh = PdfExample.withStream("ShadingType", 7, new byte[10]);

        assertThat(refusalOf(FileKind.PDF, formula)).isEqualTo("documents.cleaning.too-complex");
        assertThat(refusalOf(FileKind.PDF, mesh)).isEqualTo("documents.cleaning.unsupported");
    }

    @Test
    void halfAPdfIsRefused() {
        assertThat(refusalOf(FileKind.PDF, Arrays.copyOf(FileExamples.pdfWithMarker(MARKER), 200)))
                .isEqualTo("documents.cleaning.damaged");
    }

    private static int darkPixels(BufferedImage page, int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += new Color(page.getRGB(x, y)).getGreen() < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    /** All bytes, and all objects with their streams unfolded, photographs as they lie there. */
    private static String unfolded(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append(document.getDocument().getTrailer());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                Object value = document.getDocument().getObjectFromPool(key).getObject();
                all.append(value);
                if (value instanceof COSStream stream) {
                    boolean photograph = COSName.DCT_DECODE.equals(stream.getFilters());
                    try (InputStream bytes = photograph ? stream.createRawInputStream() : stream.createInputStream()) {
                        all.append(new String(bytes.readAllBytes(), ISO_8859_1));
                    }
                }
            }
        }
        return all.toString();
    }
}
