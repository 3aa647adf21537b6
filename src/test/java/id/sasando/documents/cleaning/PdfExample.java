package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** A PDF with the marker in its description, XMP, script, attachment, note, invisible text and inside its photograph. */
final class PdfExample {
    private PdfExample() {}

    static byte[] withMarker(String marker, int pages) {
        return made(marker, pages, false);
    }

    static byte[] encrypted(String userPassword) {
        return made(userPassword, 1, true);
    }

    private static byte[] made(String marker, int pages, boolean encrypted) {
        try (PDDocument document = new PDDocument()) {
            describe(document, marker);
            attach(document, marker);
            for (int i = 0; i < pages; i++) {
                addPage(document, marker);
            }
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("pemilik", marker, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(PDDocument document, String marker) throws IOException {
        document.getDocumentInformation().setAuthor(marker);
        document.getDocumentInformation().setProducer(marker);
        document.getDocumentInformation().setCreationDate(Calendar.getInstance());
        byte[] xmp = ("<x>" + marker + "</x>").getBytes(UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + marker + "')"));
    }

    private static void attach(PDDocument document, String marker) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(marker + ".txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(marker.getBytes(UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(marker, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static void addPage(PDDocument document, String marker) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(marker);
        note.setHidden(true);
        page.getAnnotations().add(note);
        byte[] photograph = FileExamples.jpegWithMarker(marker);
        try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
            contents.beginText();
            contents.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 24);
            contents.newLineAtOffset(50, 750);
            contents.showText("Gaji tiga bulan belum dibayar");
            contents.setRenderingMode(RenderingMode.NEITHER);
            contents.showText(marker);
            contents.endText();
            contents.drawImage(JPEGFactory.createFromByteArray(document, photograph), 50, 500, 128, 96);
        }
    }
}
