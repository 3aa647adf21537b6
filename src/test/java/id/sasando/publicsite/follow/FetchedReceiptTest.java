package id.sasando.publicsite.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever has the code opens the signed receipt again: the one that was signed, not a new one. */
class FetchedReceiptTest extends PageTest {
    private final ReceiptCode code = ReceiptCode.random(new SecureRandom());

    @Autowired
    private Lodging lodging;

    @Autowired
    private LodgingReceipts receipts;

    @Autowired
    private Signatures signatures;

    @Autowired
    private TransactionOperations transaction;

    private CaseId id;
    private String sealed;

    @BeforeEach
    void aReportIsFollowed() throws Exception {
        id = lodging.lodge(complaint(), new Actor.Visitor());
        sealed = hidden(send(form("/follow", "code", code.value()))).getOrDefault("sealed", "");
    }

    @Test
    void thePageShowsTheStoredReceiptAndNoCode() throws Exception {
        var page = post("/follow/receipt").getContentAsString();

        assertThat(page).contains(signed()).doesNotContain(code.value(), code.grouped());
        assertThat(trail()).isOne();
        assertThat(post("/follow/case").getContentAsString()).contains("action=\"/follow/receipt\"");
    }

    @Test
    void allThreeFormsAreFoundGenuine() throws Exception {
        var text = post("/follow/receipt/text");
        var pdf = post("/follow/receipt/pdf");

        assertThat(text.getContentAsString()).isEqualTo(signed());
        assertThat(text.getHeader("Content-Disposition")).contains("catatan.txt");
        assertThat(pdf.getHeader("Content-Disposition")).contains("catatan.pdf");
        assertThat(verified(text.getContentAsByteArray())).contains(hash());
        assertThat(verified(pdf.getContentAsByteArray())).contains(hash());
        var changed = pdf.getContentAsByteArray();
        changed[changed.length / 2] ^= 1;
        assertThat(verified(changed)).doesNotContain(hash());
    }

    @Test
    void aReceiptOfARetiredKeyIsFetchedAsItWasSigned() throws Exception {
        var before = signed();
        transaction.executeWithoutResult(_ -> signatures.change(Purpose.RECEIPT));

        var pdf = post("/follow/receipt/pdf");

        assertThat(post("/follow/receipt/text").getContentAsString()).isEqualTo(before);
        assertThat(verified(pdf.getContentAsByteArray())).contains(hash());
    }

    @Test
    void aPageThatExpiredLeadsToTheCode() throws Exception {
        sealed = "broken";

        assertThat(post("/follow/receipt").getContentAsString()).contains("name=\"code\"");
        assertThat(post("/follow/case").getContentAsString()).contains("name=\"code\"");
        assertThat(post("/follow/receipt/pdf").getHeader("Location")).isEqualTo("/follow");
        assertThat(post("/en/follow/receipt/text").getHeader("Location")).isEqualTo("/en/follow");
    }

    private String signed() {
        return receipts.of(id).orElseThrow().text();
    }

    private String hash() {
        return receipts.of(id).orElseThrow().hash();
    }

    private MockHttpServletResponse post(String path) throws Exception {
        return send(form(path, "sealed", sealed));
    }

    /** What the public page says of that file. */
    private String verified(byte[] file) throws Exception {
        var part = new MockMultipartFile("file", "berkas", "application/octet-stream", file);
        return send(MockMvcRequestBuilders.multipart("/verify").file(part)).getContentAsString(UTF_8);
    }

    private long trail() {
        return TestInstallation.database()
                .db()
                .sql(
                        "select count(*) from audit.entry where action = 'complaints.receipt.fetched' and :id = any(subject_ids)")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private NewComplaint complaint() {
        return new NewComplaint(
                UUID.randomUUID(),
                code,
                "PORTAL",
                "FAMILY",
                false,
                "Adik saya belum pulang.",
                "MY",
                false,
                "Pekerja Contoh",
                List.of(),
                "UNKNOWN",
                Optional.empty(),
                Optional.empty(),
                new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY"),
                CaseFacts.NONE);
    }
}
