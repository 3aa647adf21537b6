package id.sasando.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.shared.Actor;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class OversightPagesTest extends PageTest {
    private static final String WORDS = "Kata yang hanya pelapor dan petugas baca.";
    private static final Pattern LAST = Pattern.compile("[?&](?:amp;)?after=(\\d+)");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Lodging lodging;

    private TestAccount auditor;

    @BeforeEach
    void anAuditor() {
        auditor = TestAccounts.of(beans).active(login(), Role.AUDITOR);
    }

    @Test
    void theTrailShowsTheNumberOfACaseWithoutALink() throws Exception {
        var id = lodge();
        var label = label(id);

        var page = open(auditor, "/trail?subject=" + label.replace("#", "%23"));

        assertThat(page).contains(label, "complaints.case.receive").doesNotContain("/cases/", WORDS);
    }

    @Test
    void whoIsHeadAsWellGetsTheLink() throws Exception {
        var id = lodge();
        var both = TestAccounts.of(beans).active(login(), Role.AUDITOR, Role.HEAD_OF_OFFICE);

        assertThat(open(both, "/trail?subject=" + id.value())).contains("href=\"/cases/" + id.value() + "\"");
    }

    @Test
    void theTrailIsNarrowedByWhoWhatAndWhen() throws Exception {
        var id = lodge();

        assertThat(open(auditor, "/trail?actor=VISITOR&kind=case&action=complaints.case&subject=" + id.value()))
                .contains("complaints.case.receive");
        assertThat(open(auditor, "/trail?actor=STAFF&subject=" + id.value())).contains("Tidak ada catatan");
        assertThat(open(auditor, "/trail?kind=file&subject=" + id.value())).contains("Tidak ada catatan");
        assertThat(open(auditor, "/trail?until=1-1-2020")).contains("Tidak ada catatan");
        assertThat(open(auditor, "/trail?from=1-1-2020&account=" + auditor.login()))
                .contains("oversight.trail.read");
        assertThat(open(auditor, "/en/trail?subject=" + id.value())).contains("complaints.case.receive");
    }

    @Test
    void whatCannotBeReadStaysInItsField() throws Exception {
        var page = get(auditor, "/trail?subject=PGD-0&account=tidak-ada&from=kemarin&until=lusa&actor=LAIN");

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("PGD-0", "tidak-ada", "kemarin", "lusa");
        assertThat(get(auditor, "/trail.csv?from=kemarin").getStatus()).isEqualTo(404);
    }

    @Test
    void thePagesOfTheTrailFollowEachOtherByKey() throws Exception {
        for (int i = 0; i < 60; i++) open(auditor, "/numbers");
        var first = open(auditor, "/trail?account=" + auditor.login());
        var key = LAST.matcher(first);

        assertThat(key.find()).isTrue();
        assertThat(first).contains(">" + key.group(1) + "<");
        assertThat(open(auditor, "/trail?account=" + auditor.login() + "&after=" + key.group(1)))
                .doesNotContain(">" + key.group(1) + "<")
                .contains("oversight.numbers.read");
    }

    @Test
    void readingTheTrailIsWrittenWithFilterAndWhatWasShown() throws Exception {
        open(auditor, "/trail?action=access&from=1-1-2020");

        assertThat(lastOf("oversight.trail.read")).matches("\\{action,from} entry sealed [1-9]\\d*");
        open(auditor, "/trail");
        assertThat(lastOf("oversight.trail.read")).matches("\\{} entry open [1-9]\\d*");
    }

    @Test
    void theFileOfTheTrailIsBoundedAndWritten() throws Exception {
        var id = lodge();
        var file = get(auditor, "/trail.csv?subject=" + id.value());

        assertThat(file.getHeader("Content-Disposition")).contains("attachment");
        assertThat(file.getContentAsString().lines()).hasSize(2);
        assertThat(lastOf("oversight.trail.exported")).startsWith("{subject} entry sealed 1");
        assertThat(get(auditor, "/trail.csv").getContentAsString().lines().count())
                .isLessThanOrEqualTo(1002);
    }

    @Test
    void numbersStandWithDefinitionSourceAndCutOff() throws Exception {
        lodge();
        var page = open(auditor, "/numbers");

        assertThat(page).contains("Waktu batas", "Sumber: berkas kasus", "Menurut bulan masuk", "Malaysia");
        assertThat(page).doesNotContain(WORDS, "oversight.numbers");
        assertThat(get(auditor, "/numbers?at=1-1-2999").getStatus()).isEqualTo(422);
        assertThat(get(auditor, "/numbers.csv?at=x").getStatus()).isEqualTo(404);
        assertThat(open(auditor, "/numbers?at=1-1-2020")).contains("Tidak ada.");
        assertThat(open(auditor, "/en/numbers?at=2026-01-01T00:00:00Z")).contains("Counted up to");
    }

    @Test
    void numbersLeaveAsAFileAtTheSameCutOff() throws Exception {
        var file = get(auditor, "/numbers.csv?at=2026-01-01T00:00:00Z");

        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getContentAsString()).contains("\"Semua kasus\",\"0\",\"2026-01-01T00:00:00Z\"");
        assertThat(lastOf("oversight.numbers.exported")).startsWith("{cut_off} number open 0");
    }

    @Test
    void nobodyElseReadsTheTrail() throws Exception {
        for (var role : List.of(Role.FRONT_DESK, Role.CASE_OFFICER, Role.HEAD_OF_OFFICE, Role.ADMIN)) {
            var other = TestAccounts.of(beans).active(login(), role);
            assertThat(get(other, "/trail").getStatus()).as("%s", role).isEqualTo(404);
            assertThat(get(other, "/trail.csv").getStatus()).as("%s", role).isEqualTo(404);
            assertThat(get(other, "/numbers.csv").getStatus())
                    .as("%s", role)
                    .isEqualTo(role == Role.HEAD_OF_OFFICE ? 200 : 404);
        }
    }

    @Test
    void theMenuOfAnAuditorHoldsTheirPagesOnly() throws Exception {
        assertThat(open(auditor, "/trail"))
                .contains("href=\"/desk\"", "href=\"/trail\"", "href=\"/numbers\"", "href=\"/account\"")
                .doesNotContain("href=\"/cases\"", "href=\"/admin/accounts\"");
    }

    private String open(TestAccount who, String path) throws Exception {
        var page = get(who, path);
        assertThat(page.getStatus()).as(path).isEqualTo(200);
        return page.getContentAsString();
    }

    private MockHttpServletResponse get(TestAccount who, String path) throws Exception {
        var request = MockMvcRequestBuilders.get(URI.create(path));
        return send(request.with(who.signedIn()).with(csrf()));
    }

    private static String lastOf(String action) {
        return TestInstallation.database()
                .db()
                .sql("""
                     select field_names::text || ' ' || subject_kind || case when sealed_words is null then ' open '
                            else ' sealed ' end || cardinality(subject_ids)
                       from audit.entry where action = :action order by id desc limit 1
                     """)
                .param("action", action)
                .query(String.class)
                .single();
    }

    private static String label(CaseId id) {
        return TestInstallation.database()
                .db()
                .sql("select label from complaints.v_case_label where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static String login() {
        return "periksa-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private CaseId lodge() {
        var reporter = new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY");
        return lodging.lodge(
                new NewComplaint(
                        UUID.randomUUID(),
                        ReceiptCode.random(new SecureRandom()),
                        "PORTAL",
                        "FAMILY",
                        false,
                        WORDS,
                        "MY",
                        false,
                        "Pekerja Contoh",
                        List.of("UNPAID_WAGES"),
                        "NON_PROCEDURAL",
                        Optional.empty(),
                        Optional.empty(),
                        reporter,
                        CaseFacts.NONE),
                new Actor.Visitor());
    }
}
