package id.sasando.complaints.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.proof.Visitor;
import id.sasando.shared.Actor;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** "Ada yang aneh?": a suspicion about an opening goes to who reads reports about the office, never to the officer. */
class SuspicionPagesTest extends DeskTest {
    private static final String SUSPICION = "Laporan saya dibuka tengah malam, lalu majikan tahu isinya.";
    private final ReceiptCode code = ReceiptCode.random(new SecureRandom());
    private TestAccount officer;
    private CaseId id = new CaseId(UUID.randomUUID());
    private MockHttpServletResponse page = new MockHttpServletResponse();
    private String seenBefore = "";
    private List<String> rowsBefore = List.of();

    @BeforeEach
    void anOfficerHasOpenedTheCase() throws Exception {
        officer = account(Role.CASE_OFFICER);
        var reporter = new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY");
        id = lodging.lodge(
                new NewComplaint(
                        UUID.randomUUID(),
                        code,
                        "PORTAL",
                        "FAMILY",
                        false,
                        WORDS,
                        "MY",
                        false,
                        "Pekerja Contoh",
                        List.of(),
                        "UNKNOWN",
                        Optional.empty(),
                        Optional.empty(),
                        reporter,
                        CaseFacts.NONE),
                new Actor.Reporter());
        done(officer, id, "/take");
        seenBefore = main(look(officer, id, ""));
        rowsBefore = rows();
        page = send(form("/follow", "code", code.value()));
    }

    @Test
    void theReporterGetsACodeOfItsOwnThatOpensIt() throws Exception {
        suspect("OFFICE", SUSPICION);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Petugas laporan Anda tidak melihatnya", "sasando-receipt-1");
        var own = Visitor.code(page.getContentAsString());
        assertThat(own.replace("-", "")).isNotEqualTo(code.value());
        page = send(form("/follow", "code", hidden(page).getOrDefault("code", "")));
        assertThat(page.getContentAsString()).contains("Laporan sudah masuk").doesNotContain("Pekerja Contoh");
    }

    @Test
    void pressedTwiceItIsOneReportWithOneCode() throws Exception {
        var form = hidden(page);
        suspect("OFFICE", SUSPICION);
        var first = Visitor.code(page.getContentAsString());
        send(form, "OFFICE", SUSPICION);

        assertThat(Visitor.code(page.getContentAsString())).isEqualTo(first);
        assertThat(number("select count(*) from complaints.suspicion where case_id = :id", id))
                .isEqualTo(1);
    }

    @Test
    void otherWordsAreKeptAndSentByOnePress() throws Exception {
        var form = hidden(page);
        suspect("OFFICE", SUSPICION);
        send(form, "OFFICE", "Petugas menelepon majikan.");

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains("\nPetugas menelepon majikan.</textarea>");
        suspect("OFFICE", "Petugas menelepon majikan.");
        assertThat(number("select count(*) from complaints.suspicion where case_id = :id", id))
                .isEqualTo(2);
    }

    @Test
    void theOfficerSeesNothingOfIt() throws Exception {
        suspect("OFFICE", SUSPICION);

        var report = report();
        assertThat(rows()).isEqualTo(rowsBefore);
        assertThat(main(look(officer, id, ""))).isEqualTo(seenBefore);
        assertThat(status(officer, "/cases/" + report.value())).isEqualTo(404);
        for (var path : List.of(
                "/desk",
                "/cases?list=mine",
                "/cases?list=all",
                "/cases?list=unassigned",
                "/search?q=" + label(report))) {
            assertThat(body(officer, path))
                    .as(path)
                    .doesNotContain(report.value().toString(), SUSPICION);
        }
        assertThat(db().sql("select count(*) from audit.entry where :id = any(subject_ids) and action like '%suspi%'")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void headAndAuditorFindItLinkedWithTheCase() throws Exception {
        suspect("OFFICE", SUSPICION);
        var report = report();
        var head = account(Role.HEAD_OF_OFFICE);

        assertThat(body(head, "/cases/" + report.value())).contains(SUSPICION, "/cases/" + id.value(), label(id));
        assertThat(body(head, "/cases/" + id.value())).contains("/cases/" + report.value());
        var auditor = account(Role.AUDITOR);
        assertThat(body(auditor, "/office-reports")).contains("/cases/" + report.value());
        assertThat(body(auditor, "/cases/" + report.value()))
                .contains(SUSPICION, label(id))
                .doesNotContain("/cases/" + id.value() + "\"");
    }

    @Test
    void aboutTheHeadItIsTheAuditorsAlone() throws Exception {
        suspect("HEAD", SUSPICION);
        var report = report();
        var head = account(Role.HEAD_OF_OFFICE);

        assertThat(status(head, "/cases/" + report.value())).isEqualTo(404);
        assertThat(body(head, "/cases/" + id.value()))
                .doesNotContain(report.value().toString());
        assertThat(body(account(Role.AUDITOR), "/cases/" + report.value())).contains(SUSPICION);
    }

    @Test
    void whoDoesNotKnowWhomIsNotReadByAHeadWhoOpenedTheCase() throws Exception {
        suspect("UNKNOWN", SUSPICION);
        assertThat(readers()).isEqualTo("OFFICE");
        look(account(Role.HEAD_OF_OFFICE), id, "");
        page = send(form("/follow", "code", code.value()));

        suspect("UNKNOWN", SUSPICION + " Lagi.");

        assertThat(readers()).isEqualTo("HEAD");
    }

    @Test
    void whatIsMissingIsAskedAndTheWordsStay() throws Exception {
        suspect("", SUSPICION);

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("\n" + SUSPICION + "</textarea>", "Pilih tentang siapa");
    }

    /** Behind the code again the words stand where they were typed, not in the message to the officer. */
    @Test
    void afterAnExpiredPageTheWordsDoNotFallIntoTheMessage() throws Exception {
        page = send(form("/follow/suspicion", "suspicion", SUSPICION, "whom", "OFFICE", "sealed", "kedaluwarsa"));
        var kept = hidden(page).getOrDefault("kept", "");

        page = send(form("/follow", "code", code.value(), "kept", kept));

        assertThat(page.getContentAsString())
                .containsPattern("(?s)<textarea[^>]*id=\"suspicion\"[^>]*>\n" + quoted(SUSPICION))
                .doesNotContainPattern("(?s)<textarea[^>]*id=\"text\"[^>]*>\n" + quoted(SUSPICION));
    }

    private static String quoted(String text) {
        return java.util.regex.Pattern.quote(text);
    }

    private void suspect(String whom, String words) throws Exception {
        send(hidden(page), whom, words);
    }

    private void send(java.util.Map<String, String> hidden, String whom, String words) throws Exception {
        page = send(form("/follow/suspicion", "suspicion", words, "whom", whom)
                .param("sealed", hidden.getOrDefault("sealed", ""))
                .param("mark", hidden.getOrDefault("mark", "")));
    }

    private CaseId report() {
        return new CaseId(db().sql("select report_id from complaints.suspicion where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    private static String readers() {
        return db().sql("select about_office from complaints.case_file order by intake desc limit 1")
                .query(String.class)
                .single();
    }

    /** Everything that lies in the case, and its row. */
    private List<String> rows() {
        return db().sql("""
                        select to_jsonb(c)::text from complaints.case_file c where id = :id
                        union all select to_jsonb(e)::text from complaints.case_event e where case_id = :id
                        union all select to_jsonb(m)::text from complaints.message m where case_id = :id
                        union all select to_jsonb(n)::text from complaints.note n where case_id = :id
                        """).param("id", id.value()).query(String.class).list();
    }

    private int status(TestAccount by, String path) throws Exception {
        return send(get(path).with(by.signedIn())).getStatus();
    }

    private String body(TestAccount by, String path) throws Exception {
        return send(get(URI.create(path.replace("#", "%23"))).with(by.signedIn()))
                .getContentAsString();
    }

    /** The page without what is new on each: keys of forms and tokens. */
    private static String main(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "").replaceAll("nonce=\"[^\"]*\"", "");
    }

    private static String label(CaseId of) {
        return "#" + number("select intake::int from complaints.case_file where id = :id", of);
    }
}
