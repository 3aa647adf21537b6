package id.sasando.complaints.parties;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A respondent who was named wrongly is taken away, and history keeps it. */
class RespondentPageTest extends DeskTest {
    private static final String NAME = "PT Contoh Keliru";

    @Test
    void aRespondentIsTakenAwayWithAReasonThatHistoryKeeps() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = named(officer);

        done(officer, id, form(id), "reason", "Bukan perusahaan ini.");
        var page = look(officer, id, "");

        assertThat(respondents(id)).isZero();
        assertThat(page.substring(page.indexOf("id=\"history\"")))
                .contains("Pihak yang diadukan dihapus", "Bukan perusahaan ini.", NAME);
        assertThat(trail("complaints.case.respondent-removed", id.value())).isEqualTo(1);
    }

    @Test
    void itIsUndoneByNamingTheAgencyAgain() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = named(officer);
        done(officer, id, form(id), "reason", "Bukan perusahaan ini.");

        done(officer, id, "/facts", "country", "MY", "departure", "UNKNOWN", "respondent", NAME);

        assertThat(respondents(id)).isEqualTo(1);
    }

    @Test
    void withoutAReasonItStays() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = named(officer);

        assertThat(press(officer, id, form(id), version(id), "reason", " ")).isEqualTo(422);
        assertThat(respondents(id)).isEqualTo(1);
    }

    @Test
    void anOldFormIsRefused() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = named(officer);

        assertThat(press(officer, id, form(id), version(id) - 1, "reason", "Keliru."))
                .isEqualTo(409);
        assertThat(respondents(id)).isEqualTo(1);
    }

    @Test
    void onlyWhoSeesTheCaseReachesTheForm() throws Exception {
        var id = named(account(Role.CASE_OFFICER));
        var path = form(id);

        assertThat(press(account(Role.CASE_OFFICER), id, path, version(id), "reason", "Keliru."))
                .isEqualTo(403);
        assertThat(press(account(Role.AUDITOR), id, path, version(id), "reason", "Keliru."))
                .isIn(403, 404);
        assertThat(respondents(id)).isEqualTo(1);
    }

    private CaseId named(TestAccount officer) throws Exception {
        var id = inHandling(officer);
        done(officer, id, "/facts", "country", "MY", "departure", "UNKNOWN", "respondent", NAME);
        return id;
    }

    private static String form(CaseId id) {
        var party = db().sql("select id from complaints.case_party where case_id = :id and role = 'RESPONDENT'")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        return "/respondents/" + party;
    }

    private static int respondents(CaseId id) {
        return number("select count(*) from complaints.case_party where case_id = :id and role = 'RESPONDENT'", id);
    }
}
