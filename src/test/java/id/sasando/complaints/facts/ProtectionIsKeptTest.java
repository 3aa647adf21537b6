package id.sasando.complaints.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import org.junit.jupiter.api.Test;

/** Who takes danger or a protecting type away says why, and still does not end the case alone. */
class ProtectionIsKeptTest extends DeskTest {
    private static final String WHY = "Ia sudah aman di rumah penampungan.";

    private int change(TestAccount by, CaseId id, String... more) throws Exception {
        var fields = new java.util.ArrayList<>(java.util.List.of("country", "MY", "departure", "UNKNOWN"));
        fields.addAll(java.util.List.of(more));
        return press(by, id, "/facts", version(id), fields.toArray(String[]::new));
    }

    private String state(CaseId id) {
        return db().sql("select state from complaints.case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private void endDanger(TestAccount officer, CaseId id) throws Exception {
        assertThat(change(officer, id, "danger", "true")).isEqualTo(302);
        assertThat(change(officer, id, "reason", WHY)).isEqualTo(302);
    }

    @Test
    void takingDangerAwayNeedsAReasonWhichStandsInTheHistory() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        assertThat(change(officer, id, "danger", "true")).isEqualTo(302);

        assertThat(change(officer, id)).isEqualTo(422);
        assertThat(change(officer, id, "reason", WHY)).isEqualTo(302);

        assertThat(look(officer, id, "")).contains(WHY);
    }

    @Test
    void takingAProtectingTypeAwayNeedsAReasonAndAnotherTypeNone() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer, "UNPAID_WAGES", "TRAFFICKING");

        assertThat(change(officer, id, "types", "TRAFFICKING")).isEqualTo(302);
        assertThat(change(officer, id, "types", "UNPAID_WAGES")).isEqualTo(422);
    }

    @Test
    void aCaseThatWasOnceOfDangerIsNotResolvedByOneOfficer() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        endDanger(officer, id);

        var status = press(
                officer,
                id,
                "/resolve",
                version(id),
                "outcome",
                "RIGHTS_PAID_FULL",
                "told",
                "Selesai.",
                "toldOn",
                "24-11-2026",
                "reason",
                "Beres.");

        assertThat(status).isEqualTo(409);
        assertThat(state(id)).isEqualTo("IN_HANDLING");
        assertThat(look(officer, id, "")).contains("pernah ditandai bahaya");
    }

    @Test
    void aCaseThatWasOnceOfTraffickingIsNotWithdrawn() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer, "UNPAID_WAGES");
        following.askToWithdraw(id, "Adik sudah pulang.");
        assertThat(change(officer, id, "types", "UNPAID_WAGES", "types", "TRAFFICKING"))
                .isEqualTo(302);
        assertThat(change(officer, id, "types", "UNPAID_WAGES", "reason", WHY)).isEqualTo(302);

        assertThat(press(officer, id, "/withdrawal", version(id), "decision", "yes", "reason", "Ditelepon."))
                .isEqualTo(409);

        assertThat(state(id)).isEqualTo("IN_HANDLING");
    }
}
