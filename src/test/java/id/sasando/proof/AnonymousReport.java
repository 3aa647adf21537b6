package id.sasando.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.documents.cleaning.FileExamples;
import id.sasando.proof.Visitor.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Somebody who must stay unknown reports from 127.0.0.77, with a marked browser, marked files and marked file names. */
final class AnonymousReport {
    static final String ADDRESS = "127.0.0.77";
    static final String AGENT = "PeramanKhas/77.31";
    static final String FILE_NAME = "foto-dari-hp-khas";
    static final String WORDS = "Majikan menyita paspor adik saya di perkebunan Keningau.";
    static final String MESSAGE = "Tolong jangan hubungi rumah, ada yang mengawasi kami.";

    /** Typed first, before the reporter chose to stay unknown. */
    static final String NAME = "Yustina Peragu";

    static final String PHONE = "081299774411";
    static final String SAFE = "lewat warung Oma Peragu sesudah misa";

    /** What no place may hold. */
    static final Traces TRACES =
            Traces.of(ADDRESS, "[::ffff:7f00:4d]", AGENT, FILE_NAME, NAME, PHONE, PHONE.substring(1), SAFE);

    private AnonymousReport() {}

    /** Lodges with all kinds of files, follows, writes, and adds one more. @return the receipt code */
    static String lodge(int port, String mark, boolean keepOriginals) throws IOException, InterruptedException {
        try (var visitor = Visitor.from(ADDRESS, AGENT, port)) {
            visitor.answer(WORDS);
            String[] add =
                    keepOriginals ? new String[] {"go", "add", "keepOriginal", "true"} : new String[] {"go", "add"};
            var added = visitor.upload("/report/files", files(mark), add);
            assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
            visitor.check();
            var code = visitor.lodge();
            visitor.post("/follow", "code", code);
            assertThat(visitor.press("/follow/message", "text", MESSAGE).body()).contains(MESSAGE);
            var later = List.of(new Attachment(FILE_NAME + "-lagi.jpg", FileExamples.jpegWithMarker(mark)));
            String[] keep = keepOriginals ? new String[] {"keepOriginal", "true"} : new String[0];
            assertThat(visitor.upload("/follow/files", later, keep).statusCode())
                    .isEqualTo(200);
            return code;
        }
    }

    /**
     * Gives name and telephone, adds files, goes back, and chooses on the older page to stay unknown. The file that is
     * added last comes from the page that still knows the telephone.
     */
    static void lodgeAfterGoingBack(int port, String mark) throws IOException, InterruptedException {
        try (var visitor = Visitor.from(ADDRESS, AGENT, port)) {
            visitor.post("/report");
            visitor.press("/report/what", "text", WORDS);
            visitor.press("/report/whom", "whom", "SELF", "country", "HK");
            visitor.press("/report/danger", "danger", "NO");
            var before = visitor.sealed();
            visitor.press("/report/reach", "channel", "PHONE", "phone", PHONE, "name", NAME, "safe", SAFE);
            visitor.press("/report/more");
            var named = visitor.upload("/report/files", files(mark), "go", "add");
            assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
            var known = visitor.sealed();
            visitor.post("/report/reach", "sealed", before, "channel", "ANONYMOUS");
            visitor.press("/report/more");
            var ready = visitor.check();
            visitor.post("/report/check", "sealed", known, "go", "files");
            var last = List.of(new Attachment(FILE_NAME + "-akhir.jpg", FileExamples.jpegWithMarker(mark)));
            assertThat(visitor.upload("/report/files", last, "go", "add").statusCode())
                    .isEqualTo(200);
            assertThat(Visitor.code(
                            visitor.post("/report/check", "sealed", ready).body()))
                    .isNotEmpty();
        }
    }

    private static List<Attachment> files(String mark) {
        return List.of(
                new Attachment(FILE_NAME + ".jpg", large(FileExamples.jpegWithMarker(mark), mark)),
                new Attachment(FILE_NAME + ".png", FileExamples.pngWithMarker(mark)),
                new Attachment(FILE_NAME + ".m4a", FileExamples.m4aWithMarker(mark)),
                new Attachment(FILE_NAME + ".pdf", FileExamples.pdfWithMarker(mark)));
    }

    /** So large that the server writes the upload to its folder for temporary files; words stand after the picture. */
    private static byte[] large(byte[] jpeg, String mark) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(jpeg);
        var words = (mark + " ").repeat(4096).getBytes(ISO_8859_1);
        while (bytes.size() < 1_500_000) bytes.writeBytes(words);
        return bytes.toByteArray();
    }
}
