package id.sasando.complaints.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import org.junit.jupiter.api.Test;

/** A file that a reporter could download before anybody was asked stands on Today until somebody decides. */
class OlderFilesOnTodayTest extends FileDeskTest {

    @Test
    void itStandsOnTheDayOfItsOfficerAndOfNobodyElse() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);

        assertThat(today(officer)).contains("/cases/" + id.value() + path(file));
        assertThat(today(account(Role.CASE_OFFICER))).doesNotContain(path(file));
        assertThat(today(account(Role.HEAD_OF_OFFICE))).doesNotContain(path(file));
    }

    @Test
    void nothingIsChosenUntilSomebodyChooses() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);

        assertThat(look(officer, id, path(file))).doesNotContain(" checked");
        assertThat(seenByReporter(id)).isEmpty();
    }

    @Test
    void keepingItClosedIsRecordedAndEndsTheWaiting() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);

        assertThat(choose(officer, id, file, "OFFICE")).isEqualTo(302);

        assertThat(today(officer)).doesNotContain(path(file));
        assertThat(look(officer, id, "")).contains("Berkas tetap hanya untuk petugas", "lama.jpg");
        assertThat(trail("complaints.case.file-kept-closed", id.value())).isOne();
        assertThat(seenByReporter(id)).isEmpty();
    }

    @Test
    void openingItEndsTheWaiting() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);

        assertThat(choose(officer, id, file, "REPORTER")).isEqualTo(302);

        assertThat(today(officer)).doesNotContain(path(file));
        assertThat(trail("complaints.case.file-released", id.value())).isOne();
        assertThat(seenByReporter(id)).containsExactly(file);
    }

    @Test
    void withoutAnOfficerItStandsOnTheDayOfTheHead() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodge();
        var file = undecided(head, id);

        assertThat(today(head)).contains("/cases/" + id.value() + path(file));
        assertThat(today(account(Role.CASE_OFFICER))).doesNotContain(path(file));
    }

    @Test
    void ofAnOfficerWhoWorksNoMoreItStandsOnTheDayOfTheHead() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);

        db().sql("update access.account set locked_at = now() where id = :id")
                .param("id", officer.id())
                .update();

        assertThat(today(account(Role.HEAD_OF_OFFICE))).contains("/cases/" + id.value() + path(file));
    }

    /** The account stays open for other work; the case would stand on nobody's day. */
    @Test
    void ofAnOfficerWithoutTheRoleItStandsOnTheDayOfTheHead() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);

        takeRole(officer, Role.CASE_OFFICER);

        assertThat(today(account(Role.HEAD_OF_OFFICE))).contains("/cases/" + id.value() + path(file));
        assertThat(today(officer)).doesNotContain(path(file));
    }

    /** A case officer works no report about the office. */
    @Test
    void ofAReportAboutTheOfficeThatACaseOfficerHoldsItStandsOnTheDayOfTheHead() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);
        about(id, AboutOffice.OFFICE);

        assertThat(today(account(Role.HEAD_OF_OFFICE))).contains("/cases/" + id.value() + path(file));
    }

    @Test
    void ofAReportAboutTheHeadWithoutAnAuditorItStandsOnTheDayOfAuditors() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = undecided(officer, id);
        about(id, AboutOffice.HEAD);

        assertThat(today(account(Role.AUDITOR))).contains("/cases/" + id.value() + path(file));
        assertThat(today(account(Role.HEAD_OF_OFFICE))).doesNotContain(path(file));
    }

    @Test
    void rowsOfOneCaseAreToldApart() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        undecided(officer, inHandling(officer));

        assertThat(today(officer)).contains(", berkas lama.jpg: boleh diunduh pelapor?");
    }

    /** A report about the head is none of theirs, not even that it exists. */
    @Test
    void ofAReportAboutTheHeadTheHeadLearnsNothing() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodge();
        var file = undecided(head, id);
        about(id, AboutOffice.HEAD);

        assertThat(today(head)).doesNotContain(path(file));
    }

    private void about(CaseId id, AboutOffice about) {
        db().sql("update complaints.case_file set about_office = :about where id = :id")
                .param("about", about.name())
                .param("id", id.value())
                .update();
    }

    private void takeRole(TestAccount account, Role role) {
        db().sql("delete from access.account_role where account = :id and role = :role")
                .param("id", account.id())
                .param("role", role.name())
                .update();
    }

    private String today(TestAccount by) throws Exception {
        return send(get("/desk").with(by.signedIn())).getContentAsString();
    }
}
