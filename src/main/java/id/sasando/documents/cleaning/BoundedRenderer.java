package id.sasando.documents.cleaning;

import id.sasando.documents.cleaning.CleaningOutcome.Reason;
import id.sasando.documents.cleaning.PdfCleaning.TimeBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, looks at the clock before each operator, and stops where PDFBox would leave out a picture in silence. */
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

        private final TimeBudget budget;

        BoundedDrawer(PageDrawerParameters parameters, TimeBudget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.check();
            if (OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName()) && operator.getImageData() != null) {
                PdfBounds.checkStream(operator.getImageParameters(), new ByteArrayInputStream(operator.getImageData()));
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            CleaningRefused.unless(!DRAWS_A_PICTURE.contains(operator.getName()), Reason.DAMAGED);
            super.operatorException(operator, operands, failure);
        }
    }
}
