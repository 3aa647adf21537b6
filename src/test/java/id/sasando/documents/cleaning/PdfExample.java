package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** A PDF with the marker in its description, XMP, script, attachment, note, invisible text and inside its photograph. */
final class PdfExample {
    private PdfExample() {}

    private interface Finish {
        void with(PDDocument document) throws IOException;
    }

    static byte[] withMarker(String marker, int pages) {
        return made(marker, pages, document -> {});
    }

    static byte[] encrypted(String userPassword) {
        AccessPermission all = new AccessPermission();
        return made("", 1, document -> document.protect(new StandardProtectionPolicy("pemilik", userPassword, all)));
    }

    /** One page, and beside it a stream packed in these ways, the first one last; other ways are only said. */
    static byte[] withStream(byte[] content, COSName... filters) {
        return made("", 1, document -> {
            COSArray ways = new COSArray();
            Stream.of(filters).forEach(ways::add);
            addStream(document, packed(content, filters)).setItem(COSName.FILTER, ways);
        });
    }

    /** One page, and beside it a stream of this type. */
    static byte[] withStream(String type, int value, byte[] content) {
        return made("", 1, document -> addStream(document, content).setInt(type, value));
    }

    private static COSStream addStream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream output = stream.createRawOutputStream()) {
            output.write(bytes);
        }
        document.getDocumentCatalog().getCOSObject().setItem("Lampiran", stream);
        return stream;
    }

    /** One page with these operators. */
    static byte[] withDrawing(String operators) {
        return made("", 1, document -> {
            ByteArrayInputStream drawing = new ByteArrayInputStream(operators.getBytes(UTF_8));
            document.getPage(0).setContents(new PDStream(document, drawing, COSName.FLATE_DECODE));
        });
    }

    /** Drawings that each draw the next one ten times over, so many deep. */
    static byte[] withNestedForms(int depth) {
        return made("", 1, document -> {
            PDFormXObject inner = new PDFormXObject(document);
            for (int i = 0; i < depth; i++) {
                PDFormXObject outer = new PDFormXObject(document);
                outer.setBBox(PDRectangle.A4);
                outer.setResources(new PDResources());
                outer.getResources().put(COSName.getPDFName("F"), inner);
                try (OutputStream output = outer.getContentStream().createOutputStream()) {
                    output.write("/F Do ".repeat(10).getBytes(UTF_8));
                }
                inner = outer;
            }
            PDPage page = document.getPage(0);
            try (PDPageContentStream contents = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                contents.drawForm(inner);
            }
        });
    }

    /** One picture of noise, drawn over all of each page. */
    static byte[] withNoiseOnEachPage(int pages) {
        return made("", pages, document -> {
            BufferedImage noise = new BufferedImage(2000, 2000, BufferedImage.TYPE_3BYTE_BGR);
            new Random(1).nextBytes(((DataBufferByte) noise.getRaster().getDataBuffer()).getData());
            var picture = JPEGFactory.createFromImage(document, noise, 0.6f);
            for (PDPage page : document.getPages()) {
                page.setMediaBox(new PDRectangle(1200, 1200));
                try (PDPageContentStream contents = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                    contents.drawImage(picture, 0, 0, 1200, 1200);
                }
            }
        });
    }

    private static byte[] packed(byte[] content, COSName... filters) throws IOException {
        byte[] bytes = content;
        for (int i = filters.length - 1; i >= 0; i--) {
            if (!filters[i].equals(COSName.JBIG2_DECODE)) {
                ByteArrayOutputStream more = new ByteArrayOutputStream();
                Filter filter = FilterFactory.INSTANCE.getFilter(filters[i]);
                filter.encode(new ByteArrayInputStream(bytes), more, new COSDictionary(), 0);
                bytes = more.toByteArray();
            }
        }
        return bytes;
    }

    private static byte[] made(String marker, int pages, Finish finish) {
        try (PDDocument document = new PDDocument()) {
            describe(document, marker);
            attach(document, marker);
            for (int i = 0; i < pages; i++) {
                addPage(document, marker);
            }
            finish.with(document);
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
