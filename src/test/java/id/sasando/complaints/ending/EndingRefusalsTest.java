package id.sasando.complaints.ending;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no case ends by, whoever asks and from where. */
class EndingRefusalsTest extends UseCaseTest {
    private static final String WHY = "Semua tuntutan terpenuhi.";

    private CaseId proposed(TestAccount officer, TestAccount second) {
        var id = handled(officer, "TRAFFICKING");
        act(officer, id, resolve(Optional.of(second), WHY));
        assertThat(state(id)).isEqualTo("IN_HANDLING");
        return id;
    }

    private static CaseAct confirm() {
        return new CaseAct.DecideResolution(true, "Sudah diperiksa.");
    }

    @Test
    void nobodyConfirmsTheirOwnEnd() {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = proposed(head, account(Role.CASE_OFFICER));

        refused("complaints.case.nobody-confirms-their-own", () -> act(head, id, confirm()));
        assertThat(state(id)).isEqualTo("IN_HANDLING");
    }

    @Test
    void anOfficerWhoReadsTheCaseAndIsNotNamedDoesNotConfirm() {
        var head = account(Role.HEAD_OF_OFFICE);
        var second = account(Role.CASE_OFFICER);
        var other = account(Role.CASE_OFFICER);
        var id = proposed(account(Role.CASE_OFFICER), second);
        act(head, id, new CaseAct.Assign(other.id(), "Cuti."));

        refused("complaints.case.another-officer-confirms", () -> act(other, id, confirm()));

        assertThat(state(id)).isEqualTo("IN_HANDLING");
        act(second, id, confirm());
        assertThat(state(id)).isEqualTo("RESOLVED");
    }

    @Test
    void theSecondPersonIsNamedIsAnotherAndMayReadTheCase() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer, "TRAFFICKING");
        var code = "complaints.case.needs-a-second-pair-of-eyes";

        refused(code, () -> act(officer, id, resolve(Optional.empty(), WHY)));
        refused(code, () -> act(officer, id, resolve(Optional.of(officer), WHY)));
        refused(code, () -> act(officer, id, resolve(Optional.of(account(Role.FRONT_DESK)), WHY)));
        refused(code, () -> act(officer, id, resolve(Optional.of(account(Role.AUDITOR)), WHY)));
        act(officer, id, resolve(Optional.of(account(Role.HEAD_OF_OFFICE)), WHY));
    }

    @Test
    void noSecondProposalWhileOneWaits() {
        var officer = account(Role.CASE_OFFICER);
        var second = account(Role.CASE_OFFICER);
        var id = proposed(officer, second);

        refused(
                "complaints.case.resolution-is-waiting",
                () -> act(officer, id, resolve(Optional.of(account(Role.CASE_OFFICER)), WHY)));

        act(second, id, new CaseAct.DecideResolution(false, "Bukti kurang."));
        act(officer, id, resolve(Optional.of(second), WHY));
    }

    @Test
    void whereNothingWaitsNothingIsDecided() {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = handled(account(Role.CASE_OFFICER), "TRAFFICKING");

        refused("complaints.case.no-resolution-is-waiting", () -> act(head, id, confirm()));
        refused(
                "complaints.case.nobody-asked-to-withdraw",
                () -> act(head, id, new CaseAct.DecideWithdrawal(true, "Ditelepon.")));
    }

    @Test
    void anEndWithoutOutcomeWordsDayOrReasonIsRefused() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer, "UNPAID_WAGES");
        var next = LocalDate.now(java.time.Clock.systemUTC()).plusDays(2);

        refused("complaints.case.needs-an-outcome", () -> act(officer, id, end("NO_SUCH", "Lunas.", TOLD_ON, WHY)));
        refused("complaints.case.needs-an-outcome", () -> act(officer, id, end("", "Lunas.", TOLD_ON, WHY)));
        refused(
                "complaints.resolution.told-is-missing",
                () -> act(officer, id, end("RIGHTS_PAID_FULL", " ", TOLD_ON, WHY)));
        refused(
                "complaints.resolution.told-on-a-day-until-today",
                () -> act(officer, id, end("RIGHTS_PAID_FULL", "Lunas.", next, WHY)));
        refused(
                "complaints.case.needs-a-reason",
                () -> act(officer, id, end("RIGHTS_PAID_FULL", "Lunas.", TOLD_ON, " ")));

        assertThat(state(id)).isEqualTo("IN_HANDLING");
        assertThat(number("select count(*) from complaints.resolution where case_id = :id", id))
                .isZero();
    }

    @Test
    void aProposalAndItsDecisionSayWhy() {
        var officer = account(Role.CASE_OFFICER);
        var second = account(Role.CASE_OFFICER);
        var id = handled(officer, "TRAFFICKING");
        refused("complaints.case.needs-a-reason", () -> act(officer, id, resolve(Optional.of(second), " ")));
        act(officer, id, resolve(Optional.of(second), WHY));

        for (var confirmed : new boolean[] {true, false}) {
            refused(
                    "complaints.case.needs-a-reason",
                    () -> act(second, id, new CaseAct.DecideResolution(confirmed, " ")));
        }
        assertThat(text("select count(*) from complaints.resolution where case_id = :id and decision is null", id))
                .isEqualTo("1");
    }

    @Test
    void aWishToWithdrawIsDecidedWithTheWayItWasAsked() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer, "UNPAID_WAGES");
        following.askToWithdraw(id, "Adik sudah pulang.");

        for (var confirmed : new boolean[] {true, false}) {
            refused(
                    "complaints.withdrawal.how-is-missing",
                    () -> act(officer, id, new CaseAct.DecideWithdrawal(confirmed, " ")));
        }
        assertThat(state(id)).isEqualTo("IN_HANDLING");
    }

    @Test
    void aProtectedCaseIsNotWithdrawn() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer, "UNPAID_WAGES");
        following.askToWithdraw(id, "Adik sudah pulang.");
        db().sql("update complaints.case_file set danger = true where id = :id")
                .param("id", id.value())
                .update();

        refused(
                "complaints.case.protected-cases-are-not-withdrawn",
                () -> act(officer, id, new CaseAct.DecideWithdrawal(true, "Ditelepon.")));
    }

    private static CaseAct end(String outcome, String told, LocalDate on, String reason) {
        return new CaseAct.Resolve(outcome, told, on, Optional.empty(), reason);
    }
}
