package id.sasando.complaints.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.complaints.DeskTest;
import org.junit.jupiter.api.Test;

/** The form of the facts shows what is stored and keeps what is not known. */
class FactsPageTest extends DeskTest {

    @Test
    void theStoredConsentIsChosen() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var page = look(officer, id, "/facts");

        assertThat(page).containsPattern("value=\"LEGAL_DUTY\"[^>]* checked");
    }

    @Test
    void savingKeepsTheLegalDutyAsGround() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        done(officer, id, "/facts", "country", "MY", "departure", "UNKNOWN", "consent", "LEGAL_DUTY", "place", "Miri");

        assertThat(db().sql("select consent from complaints.case_file where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("LEGAL_DUTY");
    }

    @Test
    void aCountryThatNobodyKnowsIsStoredAndShown() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        done(officer, id, "/facts", "country", "ZZ", "departure", "UNKNOWN");

        assertThat(look(officer, id, "")).containsPattern("<dt>Negara</dt>\\s*<dd>Belum diketahui</dd>");
        assertThat(look(officer, id, "/facts")).containsPattern("value=\"ZZ\"[^>]* selected");
    }
}
