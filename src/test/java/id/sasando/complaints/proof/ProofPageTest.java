package id.sasando.complaints.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.Tampering;
import id.sasando.documents.SignedReceipt;
import id.sasando.keys.DataKeys;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/** An officer shows what a receipt proves; whoever reads the page or its files can compute the hash again. */
class ProofPageTest extends DeskTest {
    private static final String PAGE = "/proof";
    private static final String FILE = "/proof/file";
    private static final String EXACT = "/proof/file?exact=true";
    private static final String PROVED = "complaints.receipt.proved";
    private static final String OPENED = "complaints.case.opened";

    @Autowired
    private LodgingReceipts receipts;

    @Autowired
    private DataKeys keys;

    @Test
    void thePageHoldsTheReceiptAndAllThatItsHashWasMadeOf() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer, "UNPAID_WAGES");
        var receipt = receipts.of(id).orElseThrow();

        var page = look(officer, id, PAGE);

        assertThat(page)
                .contains("data-result=\"AGREES\"", "Sama: kata-kata laporan", HtmlUtils.htmlEscape(receipt.office()))
                .contains(receipt.keyId(), receipt.hash(), receipt.signature(), WORDS)
                .doesNotContain("Tidak sama");
        var salt = HexFormat.of().parseHex(part(page, "<p [^>]*id=\"salt\">([^<]*)</p>"));
        var canonical = HtmlUtils.htmlUnescape(part(page, "<pre [^>]*id=\"canonical\">([^<]*)</pre>"));
        assertThat(SignedReceipt.hashOf(salt, canonical)).isEqualTo(receipt.hash());
    }

    @Test
    void theExactFileHasTheHashOfTheReceiptForAnyProgram() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var file = answer(officer, id, EXACT);

        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"bukti.bin\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        var hash = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo(receipts.of(id).orElseThrow().hash());
    }

    @Test
    void theFileToReadSaysSaltHashAndText() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var file = answer(officer, id, FILE);

        assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"bukti.txt\"");
        var lines = new String(file.getContentAsByteArray(), UTF_8).split("\n", 4);
        var hash = receipts.of(id).orElseThrow().hash();
        assertThat(List.of(lines[0], lines[2])).containsExactly("sasando-proof-1", "hash: " + hash);
        var salt = HexFormat.of().parseHex(lines[1].substring("salt: ".length()));
        assertThat(SignedReceipt.hashOf(salt, lines[3])).isEqualTo(hash);
    }

    @Test
    void aChangedByteIsTold() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        Tampering.rewrite(keys, id, WORDS.replace("lima", "lina"));

        assertThat(look(officer, id, PAGE))
                .contains("data-result=\"DIFFERS\"", "Tidak sama: kata-kata laporan", "lina bulan")
                .doesNotContain("Sama: kata-kata laporan", "tidak cocok dengan tanda tangan");
    }

    @Test
    void aReceiptThatWasMadeToAgreeAfterwardsHasNoSignatureOfTheOffice() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        Tampering.force(
                "update complaints.receipt set issued_at = issued_at - interval '1 day' where case_id = :id", id);

        assertThat(look(officer, id, PAGE))
                .contains("data-result=\"NOT_GENUINE\"", "tidak cocok dengan tanda tangan kantor")
                .doesNotContain("Sama: kata-kata laporan");
    }

    @Test
    void everyOpeningStandsOnTheTrail() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var opened = trail(OPENED, id.value());

        for (var path : List.of(PAGE, FILE, EXACT)) {
            assertThat(answer(officer, id, path).getStatus()).isEqualTo(200);
        }

        assertThat(trail(PROVED, id.value())).isEqualTo(3);
        assertThat(trail(OPENED, id.value())).isEqualTo(opened + 3);
    }

    @Test
    void whatABrowserFetchesAheadOpensNothing() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var ahead = get("/cases/" + id.value() + PAGE).header("Sec-Purpose", "prefetch");
        assertThat(send(ahead.with(officer.signedIn())).getStatus()).isEqualTo(204);

        assertThat(trail(PROVED, id.value())).isZero();
    }

    @Test
    void onlyWhoeverMayOpenTheCaseSeesIt() throws Exception {
        var id = inHandling(account(Role.CASE_OFFICER));

        for (var path : List.of(PAGE, FILE, EXACT)) {
            assertThat(answer(account(Role.CASE_OFFICER), id, path).getStatus()).isEqualTo(403);
            assertThat(answer(account(Role.AUDITOR), id, path).getStatus()).isEqualTo(404);
            assertThat(answer(account(Role.ADMIN), id, path).getStatus()).isEqualTo(404);
        }
        assertThat(trail(PROVED, id.value())).isZero();
        assertThat(answer(account(Role.HEAD_OF_OFFICE), id, PAGE).getStatus()).isEqualTo(200);
    }

    @Test
    void theCaseFileLeadsToIt() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var link = "href=\"/cases/" + id.value() + PAGE + "\" rel=\"nofollow\" data-no-prefetch>Bukti tanda terima";

        assertThat(look(officer, id, "")).contains(link);
        assertThat(look(account(Role.CASE_OFFICER), id, "")).doesNotContain(PAGE);
    }

    @Test
    void aCaseFromBeforeReceiptsWereSignedHasNone() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        Tampering.force("delete from complaints.receipt where case_id = :id", id);

        assertThat(look(officer, id, "")).doesNotContain(PAGE);
        assertThat(answer(officer, id, PAGE).getStatus()).isEqualTo(404);
        assertThat(answer(officer, id, FILE).getStatus()).isEqualTo(404);
        assertThat(trail(PROVED, id.value())).isZero();
    }

    @Test
    void itSpeaksEnglish() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var page = send(get("/en/cases/" + id.value() + PAGE).with(officer.signedIn()));

        assertThat(page.getContentAsString()).contains("Proof of the receipt", "The same: the words of the report");
    }

    private MockHttpServletResponse answer(TestAccount by, CaseId id, String path) throws Exception {
        return send(get("/cases/" + id.value() + path).with(by.signedIn()));
    }

    private static String part(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
