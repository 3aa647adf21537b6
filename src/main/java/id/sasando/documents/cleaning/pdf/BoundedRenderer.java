package id.sasando.documents.cleaning.pdf;

import id.sasando.documents.cleaning.pdf.PdfCleaning.TimeBudget;
import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws pages, looks at the clock before each operator and each letter, and stops where PDFBox would leave out a picture
 * in silence. What a single operator can be made to do for minutes, which no clock interrupts, is counted beforehand.
 */
final class BoundedRenderer extends PDFRenderer {
    private final TimeBudget budget;

    BoundedRenderer(PDDocument document, TimeBudget budget) {
        super(document);
        this.budget = budget;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters, budget);
    }

    private static final class BoundedDrawer extends PageDrawer {
        private static final Set<String> DRAWS_A_PICTURE =
                Set.of(OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE);

        /** Lines that all cross each other: so many take half a minute to draw, and those of a clip five seconds. */
        private static final int MAX_LINES_OF_PATH = 30_000;

        private static final int MAX_LINES_OF_CLIP = 1_000;
        private static final int LINES_OF_LETTER = 20;
        private static final int MAX_SAVED_STATES = 10_000;

        private final TimeBudget budget;
        private int lines;
        private int linesOfLetters;
        private int savedStates;

        BoundedDrawer(PageDrawerParameters parameters, TimeBudget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.check();
            count(operator.getName());
            if (OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName()) && operator.getImageData() != null) {
                PdfBounds.checkStream(operator.getImageParameters(), new ByteArrayInputStream(operator.getImageData()));
            }
            super.processOperator(operator, operands);
        }

        private void count(String operator) {
            switch (operator) {
                case OperatorName.LINE_TO, OperatorName.CURVE_TO -> lines++;
                case OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT ->
                    lines++;
                case OperatorName.APPEND_RECT -> lines += 4;
                case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> check(lines <= MAX_LINES_OF_CLIP);
                case OperatorName.SAVE -> check(++savedStates <= MAX_SAVED_STATES);
                case OperatorName.RESTORE -> savedStates = Math.max(0, savedStates - 1);
                case OperatorName.BEGIN_TEXT -> linesOfLetters = 0;
                default -> lines = 0;
            }
            check(lines <= MAX_LINES_OF_PATH);
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
            budget.check();
            if (getGraphicsState().getTextState().getRenderingMode().isClip()) {
                linesOfLetters += LINES_OF_LETTER;
                check(linesOfLetters <= MAX_LINES_OF_PATH);
            }
            super.showGlyph(place, font, code, displacement);
        }

        private static void check(boolean bearable) {
            CleaningRefused.unless(bearable, Reason.TOO_COMPLEX);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            CleaningRefused.unless(!DRAWS_A_PICTURE.contains(operator.getName()), Reason.DAMAGED);
            super.operatorException(operator, operands, failure);
        }
    }
}
