package id.sasando.documents.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.PageTest;
import id.sasando.documents.ReceiptCommand;
import id.sasando.documents.ReceiptKeys;
import id.sasando.documents.ReceiptSigning;
import id.sasando.documents.SignedReceipt;
import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import id.sasando.web.Language;
import id.sasando.web.Messages;
import id.sasando.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Anybody verifies a receipt: on the page, and at the console with the list of keys alone. */
class VerifyPageTest extends PageTest {
    private static final Instant AT = Instant.parse("2026-11-24T06:03:12.7Z");

    @Autowired
    private ReceiptSigning signing;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Messages messages;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @Test
    void aPastedReceiptIsGenuine() throws Exception {
        var page = send(multipart("/verify").param("receipt", signed().text()));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Set-Cookie")).isNull();
        assertThat(page.getContentAsString()).contains("data-result=\"GENUINE\"", signed().keyId());
    }

    @Test
    void aPdfIsGenuineAndOneChangedByteIsFound() throws Exception {
        var pdf = signing.pdf(signed(), texts());
        var changed = pdf.clone();
        changed[pdf.length / 3] ^= 1;

        assertThat(upload(pdf)).contains("data-result=\"GENUINE\"");
        assertThat(upload(changed)).contains("data-result=\"CHANGED\"");
    }

    @Test
    void nothingAndTooMuchAreAskedForAgain() throws Exception {
        var nothing = send(multipart("/verify").param("receipt", " "));
        var much = send(multipart("/verify").file(file(new byte[SignedReceipt.BYTES_MAX + 1])));

        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(much.getStatus()).isEqualTo(422);
    }

    @Test
    void thePdfReadsAsTheReceiptLineByLineAndSaysNothingOfItself() throws Exception {
        var receipt = signed();

        try (var document = Loader.loadPDF(signing.pdf(receipt, texts()))) {
            var lines = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(lines).containsAll(receipt.text().lines().toList());
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
        }
    }

    @Test
    void aRetiredKeyStaysListedAndStillVerifies() throws Exception {
        var receipt = signed();
        inTransaction(() -> {
            signatures.change(Purpose.RECEIPT);
            return "";
        });

        var list = open("/verify/keys");
        var page = send(multipart("/verify").param("receipt", receipt.text())).getContentAsString();

        var keys = ReceiptKeys.read(list.getContentAsString()).orElseThrow().keys();
        assertThat(list.getContentType()).startsWith("text/plain");
        assertThat(keys)
                .filteredOn(it -> it.id().equals(receipt.keyId()) && it.until().isPresent())
                .hasSize(1);
        assertThat(keys).filteredOn(it -> it.until().isEmpty()).hasSize(1);
        assertThat(page).contains("data-result=\"GENUINE\"");
    }

    @Test
    void theConsoleNeedsTheListAlone() throws Exception {
        var genuine = Files.writeString(folder.resolve("catatan.txt"), signed().text());
        var pdf = Files.write(folder.resolve("catatan.pdf"), signing.pdf(signed(), texts()));
        var changed =
                Files.writeString(folder.resolve("lain.txt"), signed().text().replace(":12Z", ":13Z"));
        var list =
                Files.writeString(folder.resolve("keys"), open("/verify/keys").getContentAsString());

        assertThat(console(genuine, list)).isEqualTo(0);
        assertThat(console(pdf, list)).isEqualTo(0);
        assertThat(console(changed, list)).isEqualTo(1);
        assertThat(console(genuine, genuine)).isEqualTo(2);
        assertThat(console(folder.resolve("none"), list)).isEqualTo(2);
    }

    @Test
    void theFileWithoutNetworkHoldsKeysAndWordsAndAsksForNothing() throws Exception {
        var file = open("/verify/offline");

        var html = file.getContentAsString();
        assertThat(file.getHeader("Content-Disposition")).contains("periksa.html");
        assertThat(html).contains(signed().keyId(), "Periksa tanda terima tanpa internet");
        assertThat(html).doesNotContain("{{", "http:", "https:", "src=", "href=", "@import", "url(", "fetch(");
    }

    private int console(Path file, Path keys) {
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        var command = new ReceiptCommand(() -> {
            throw new AssertionError("asks the installation");
        });
        return command.run(List.of(file.toString(), "--keys", keys.toString()), out, out);
    }

    private String upload(byte[] content) throws Exception {
        return send(multipart("/verify").file(file(content))).getContentAsString();
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "catatan.pdf", "application/pdf", content);
    }

    private SignedReceipt signed() {
        return inTransaction(() -> signing.sign(AT, SignedReceipt.hashOf(new byte[16], "contoh")));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> act) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> act.get()));
    }

    private Texts texts() {
        return new Texts(messages, Language.INDONESIAN, ZoneId.of("Asia/Makassar"), "WITA");
    }
}
