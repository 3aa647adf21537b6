package id.sasando.documents.cleaning.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.pdf.PdfCleaning.TimeBudget;
import id.sasando.documents.cleaning.picture.ImageCleaning;
import id.sasando.documents.cleaning.picture.JpegMarkers;
import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds what would unfold into more memory than we have. PDFBox unfolds a compressed stream whole, and some already
 * while it opens a document, so the file is first searched for them as bare bytes.
 */
final class PdfBounds {
    /** A page of 600 dots per inch in colour takes 104 MB. */
    private static final long MAX_STREAM_BYTES = 128L << 20;

    /** Only the last of several filters unfolds in earnest; those before it undo a spelling in letters. */
    private static final long MAX_BYTES_BETWEEN_FILTERS = 32L << 20;

    /** A formula is worked out for each pixel, so a long one would take hours. */
    private static final long MAX_FORMULA_BYTES = 2048;

    private static final int FORMULA = 4;
    private static final int FIRST_MESH = 4;
    private static final long MAX_ALL_STREAMS_BYTES = 1024L << 20;
    private static final int ZLIB_HEADER = 2;
    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);

    /** Tables of contents are unfolded while opening; no maker of PDFs packs them in any of these ways. */
    private static final Pattern ODDLY_PACKED_TABLE =
            Pattern.compile("(?s)(?=.*/(XRef|ObjStm))(?=.*(ASCII|/A85|/AHx|LZW|RunLength|/RL|#)).*");

    private static final Set<COSName> NOT_READABLE = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);
    private static final Set<COSName> FAX = Set.of(COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);
    private static final Set<COSName> PHOTO = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private PdfBounds() {}

    /** @throws CleaningRefused if any stream, or all together, would unfold too far */
    static void checkBeforeOpening(byte[] content) {
        Inflater inflater = new Inflater(true);
        try {
            long total = 0;
            int dictionary = 0;
            for (int at = next(content, 0); at < content.length; at = next(content, at)) {
                String before = new String(content, dictionary, at - STREAM.length - dictionary, ISO_8859_1);
                CleaningRefused.unless(!ODDLY_PACKED_TABLE.matcher(before).matches(), Reason.UNSUPPORTED);
                total += inflated(inflater, content, startOfBytes(content, at) + ZLIB_HEADER);
                CleaningRefused.unless(total <= MAX_ALL_STREAMS_BYTES, Reason.TOO_COMPLEX);
                dictionary = at;
            }
        } finally {
            inflater.end();
        }
    }

    /** The position after the next word «stream», or the end. */
    private static int next(byte[] content, int from) {
        for (int at = from; at + STREAM.length < content.length; at++) {
            if (content[at] == 's' && matches(content, at)) {
                return at + STREAM.length;
            }
        }
        return content.length;
    }

    private static boolean matches(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int startOfBytes(byte[] content, int afterWord) {
        int at = afterWord;
        while (at < content.length && content[at] == ' ') {
            at++;
        }
        if (at < content.length && content[at] == '\r') {
            at++;
        }
        return at < content.length && content[at] == '\n' ? at + 1 : at;
    }

    /** Bytes read and written until the end or the first error; what is read counts too, as it costs the same time. */
    private static long inflated(Inflater inflater, byte[] content, int from) {
        if (from >= content.length) {
            return 0;
        }
        byte[] discarded = new byte[1 << 16];
        inflater.reset();
        inflater.setInput(content, from, content.length - from);
        try {
            int written = 1;
            while (written > 0) {
                written = inflater.inflate(discarded);
                CleaningRefused.unless(inflater.getBytesWritten() <= MAX_STREAM_BYTES, Reason.TOO_COMPLEX);
            }
        } catch (DataFormatException notCompressed) {
            // Most streams that are no zlib streams end here; they cannot unfold.
        }
        return inflater.getBytesRead() + inflater.getBytesWritten();
    }

    /** Every stream of the opened document, whether it is used on a page or not. */
    static void checkOpened(PDDocument document, TimeBudget budget) throws IOException {
        for (COSObjectKey key : Set.copyOf(document.getDocument().getXrefTable().keySet())) {
            budget.check();
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try (InputStream packed = stream.createRawInputStream()) {
                    checkStream(stream, packed);
                }
            }
        }
    }

    /** One stream with its dictionary: the pixels it promises, and what each of its filters makes of it. */
    static void checkStream(COSDictionary dictionary, InputStream packed) throws IOException {
        checkPixels(dictionary.getInt(COSName.WIDTH, COSName.W), dictionary.getInt(COSName.HEIGHT, COSName.H));
        // Each patch of a mesh may cover the sheet, and all of them are drawn by one operator.
        CleaningRefused.unless(dictionary.getInt(COSName.SHADING_TYPE) < FIRST_MESH, Reason.UNSUPPORTED);
        boolean formula = dictionary.getInt(COSName.FUNCTION_TYPE) == FORMULA;
        long limit = formula ? MAX_FORMULA_BYTES : MAX_STREAM_BYTES;
        Set<COSName> filters = filtersOf(dictionary);
        InputStream input = packed;
        int index = 0;
        for (COSName filter : filters) {
            CleaningRefused.unless(!NOT_READABLE.contains(filter), Reason.UNSUPPORTED);
            if (PHOTO.contains(filter)) {
                JpegMarkers.of(input.readAllBytes());
                return;
            }
            if (FAX.contains(filter)) {
                checkFax(dictionary.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
                return;
            }
            boolean last = index == filters.size() - 1;
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            OutputStream target = last
                    ? new Bounded(OutputStream.nullOutputStream(), limit)
                    : new Bounded(between, MAX_BYTES_BETWEEN_FILTERS);
            FilterFactory.INSTANCE.getFilter(filter).decode(input, target, dictionary, index);
            input = new ByteArrayInputStream(between.toByteArray());
            index++;
        }
        if (filters.isEmpty()) {
            input.transferTo(new Bounded(OutputStream.nullOutputStream(), limit));
        }
    }

    /** In order and each once, for PDFBox too applies a repeated filter only once. */
    private static Set<COSName> filtersOf(COSDictionary dictionary) {
        COSBase filter = dictionary.getDictionaryObject(COSName.FILTER, COSName.F);
        Set<COSName> names = new LinkedHashSet<>();
        if (filter instanceof COSName single) {
            names.add(single);
        } else if (filter instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void checkFax(COSBase parameters) {
        if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary each) {
                    checkFax(each);
                }
            }
        } else if (parameters instanceof COSDictionary fax) {
            checkPixels(fax.getLong(COSName.COLUMNS, 1728), fax.getLong(COSName.ROWS, 0));
        }
    }

    private static void checkPixels(long width, long height) {
        boolean small = width <= 0 || height <= 0 || width <= ImageCleaning.MAX_PIXELS / height;
        CleaningRefused.unless(small, Reason.TOO_LARGE);
    }

    /** Lets no more than its limit pass. */
    private static final class Bounded extends FilterOutputStream {
        private final long limit;
        private long written;

        Bounded(OutputStream target, long limit) {
            super(target);
            this.limit = limit;
        }

        @Override
        public void write(int value) throws IOException {
            count(1);
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int length) {
            written += length;
            CleaningRefused.unless(written <= limit, Reason.TOO_COMPLEX);
        }
    }
}
