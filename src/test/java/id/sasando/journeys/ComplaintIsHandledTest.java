package id.sasando.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Following;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** An officer works a complaint from its arrival to its end while the sister who lodged it follows by code. */
@Tag("journey")
class ComplaintIsHandledTest extends PageTest {
    private static final String WORDS = "Adik saya lima bulan tidak digaji di kebun sawit.";

    @Autowired
    private Lodging lodging;

    @Autowired
    private Following following;

    @Autowired
    private BeanFactory beans;

    @Test
    void aComplaintIsTakenRegisteredHandledAndResolved() throws Exception {
        var id = lodge(false);
        var officer = TestAccounts.of(beans).active(Role.CASE_OFFICER);

        work(officer, id, "/take");
        work(officer, id, "/move/register");
        work(officer, id, "/move/verify", "reason", "Alamat kebun dibenarkan oleh keluarga.");
        work(officer, id, "/move/begin-handling", "reason", "Menghubungi majikan.");
        work(officer, id, "/resolve", resolution());

        var story = following.open(id);
        assertThat(story.state()).isEqualTo(CaseState.RESOLVED);
        assertThat(story.number()).hasValueSatisfying(it -> assertThat(it).startsWith("PGD-"));
        assertThat(story.ending()).isPresent();
        assertThat(story.steps()).hasSize(5);
    }

    @Test
    void theOfficerReadsTheWordsOnlyOfTheirOwnCase() throws Exception {
        var id = lodge(false);
        var accounts = TestAccounts.of(beans);
        var officer = accounts.active(Role.CASE_OFFICER);
        var other = accounts.active(Role.CASE_OFFICER);
        work(officer, id, "/take");

        assertThat(look(officer, id).getContentAsString()).contains(WORDS);
        assertThat(look(other, id).getContentAsString()).doesNotContain(WORDS);
        assertThat(look(accounts.active(Role.AUDITOR), id).getStatus()).isEqualTo(404);
        assertThat(look(accounts.active(Role.ADMIN), id).getStatus()).isEqualTo(404);
    }

    @Test
    void theSisterSeesHowOftenAndByWhomHerReportWasOpened() throws Exception {
        var id = lodge(false);
        var accounts = TestAccounts.of(beans);
        var officer = accounts.active(Role.CASE_OFFICER);
        assertThat(following.open(id).openings()).isEmpty();
        work(officer, id, "/take");

        look(officer, id);
        look(officer, id);
        look(accounts.active(Role.HEAD_OF_OFFICE), id);
        look(accounts.active(Role.AUDITOR), id);

        assertThat(following.open(id).openings())
                .containsExactly(new Following.Opening("CASE_OFFICER", 2), new Following.Opening("HEAD_OF_OFFICE", 1));
    }

    @Test
    void aCaseOfDangerWaitsForASecondPairOfEyes() throws Exception {
        var id = lodge(true);
        var accounts = TestAccounts.of(beans);
        var officer = accounts.active(Role.CASE_OFFICER);
        var head = accounts.active(Role.HEAD_OF_OFFICE);
        work(officer, id, "/take");
        work(officer, id, "/move/register");
        work(officer, id, "/move/verify", "reason", "Benar.");
        work(officer, id, "/move/begin-handling", "reason", "Mulai.");

        post(officer, id, "/resolve", resolution());
        var alone = following.open(id).state();
        work(officer, id, "/resolve", with(resolution(), "confirmer", head.id().toString()));
        var proposed = following.open(id).state();
        work(head, id, "/decide", "decision", "yes", "reason", "Sudah diperiksa.");

        assertThat(alone).isEqualTo(CaseState.IN_HANDLING);
        assertThat(proposed).isEqualTo(CaseState.IN_HANDLING);
        assertThat(following.open(id).state()).isEqualTo(CaseState.RESOLVED);
    }

    private CaseId lodge(boolean danger) {
        var reporter = new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY");
        return lodging.lodge(
                new NewComplaint(
                        UUID.randomUUID(),
                        ReceiptCode.random(new SecureRandom()),
                        "PORTAL",
                        "FAMILY",
                        danger,
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

    private static String[] resolution() {
        return new String[] {
            "outcome", "RIGHTS_PAID_FULL", "told", "Gaji sudah dibayar.", "toldOn", "1-11-2026", "reason", "Lunas."
        };
    }

    private static String[] with(String[] fields, String name, String value) {
        var more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private void work(TestAccounts.TestAccount by, CaseId id, String path, String... fields) throws Exception {
        assertThat(post(by, id, path, fields).getStatus()).as(path).isEqualTo(302);
    }

    private MockHttpServletResponse post(TestAccounts.TestAccount by, CaseId id, String path, String... fields)
            throws Exception {
        var request = form("/cases/" + id.value() + path, fields).param("version", version(id));
        return send(request.with(by.signedIn()).with(csrf()));
    }

    private MockHttpServletResponse look(TestAccounts.TestAccount by, CaseId id) throws Exception {
        return send(get("/cases/" + id.value()).with(by.signedIn()));
    }

    private static String version(CaseId id) {
        return TestInstallation.database()
                .db()
                .sql("select version from complaints.case_file where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single()
                .toString();
    }
}
