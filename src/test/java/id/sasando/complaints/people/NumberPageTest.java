package id.sasando.complaints.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** The whole NIK of a person is shown in one answer, to whoever may and says why. */
class NumberPageTest extends DeskTest {
    private static final String NIK = "5301995412900010";

    @Test
    void theWholeNumberIsShownOnceAndNowhereElse() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = withNik(officer);

        var shown = ask(officer, id, "number", "NIK", "reason", "Mengisi surat.");
        var again = look(officer, id, "/people/" + worker(id) + "/numbers");

        assertThat(shown.getContentAsString()).contains(NIK);
        assertThat(shown.getHeader("Cache-Control")).contains("no-store");
        assertThat(again + look(officer, id, "")).contains("5301********0010").doesNotContain(NIK);
    }

    @Test
    void trailAndHistoryKnowWhoLookedAndWhy() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = withNik(officer);

        ask(officer, id, "number", "NIK", "reason", "Mengisi surat kepada KJRI.");

        assertThat(trail("workers.nik.revealed", worker(id))).isEqualTo(1);
        assertThat(look(officer, id, "")).contains("NIK lengkap dilihat", "Mengisi surat kepada KJRI.");
    }

    @Test
    void withoutAReasonNothingIsShown() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = withNik(officer);

        var page = ask(officer, id, "number", "NIK", "reason", "");

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).doesNotContain(NIK);
        assertThat(trail("workers.nik.revealed", worker(id))).isZero();
    }

    @Test
    void aNumberThatIsNotStoredIsRefused() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = withNik(officer);

        assertThat(ask(officer, id, "number", "PASSPORT", "reason", "Surat.").getStatus())
                .isEqualTo(409);
    }

    @Test
    void frontDeskAuditorAdministratorAndOtherOfficersSeeNoNumber() throws Exception {
        var id = withNik(account(Role.CASE_OFFICER));

        for (var role : new Role[] {Role.FRONT_DESK, Role.AUDITOR, Role.ADMIN, Role.CASE_OFFICER}) {
            var answer = ask(account(role), id, "number", "NIK", "reason", "Ingin tahu.");
            assertThat(answer.getStatus()).as(role.name()).isIn(403, 404);
            assertThat(answer.getContentAsString()).doesNotContain(NIK);
        }
        assertThat(trail("workers.nik.revealed", worker(id))).isZero();
    }

    private MockHttpServletResponse ask(TestAccount by, CaseId id, String... fields) throws Exception {
        var path = "/cases/" + id.value() + "/people/" + worker(id) + "/numbers";
        return send(form(path, fields).with(by.signedIn()).with(csrf()));
    }

    /** A NIK belongs to one person, so it is taken from the person of the test before. */
    private CaseId withNik(TestAccount officer) throws Exception {
        db().sql("update workers.worker set nik_sealed = null, nik_index = null")
                .update();
        var id = inHandling(officer);
        var path = "/people/" + worker(id);
        var sent = press(officer, id, path, 0, "name", "Yuliana Contoh", "nik", NIK, "warned", "true");
        assertThat(sent).isEqualTo(302);
        return id;
    }

    private static UUID worker(CaseId id) {
        return db().sql("select worker_id from complaints.case_worker where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }
}
