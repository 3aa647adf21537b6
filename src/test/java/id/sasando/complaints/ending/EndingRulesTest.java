package id.sasando.complaints.ending;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.store.Endings.Outcome;
import id.sasando.complaints.store.Endings.Resolution;
import id.sasando.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EndingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Outcome OUTCOME = new Outcome("RIGHTS_PAID_FULL", "Lunas.", TODAY);
    private static final UUID PROPOSER = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private static Viewer viewer(UUID account, Role role) {
        return new Viewer(Optional.of(account), "Petugas", Set.of(role));
    }

    private static Resolution pending(Optional<UUID> confirmer) {
        return new Resolution(UUID.randomUUID(), OUTCOME, PROPOSER, confirmer, Optional.empty());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(code);
    }

    @Test
    void anEndHasAKnownOutcomeWordsAndADayUntilToday() {
        var silent = new Outcome("RIGHTS_PAID_FULL", " ", TODAY);
        var tomorrow = new Outcome("RIGHTS_PAID_FULL", "Lunas.", TODAY.plusDays(1));

        refused("complaints.case.needs-an-outcome", () -> EndingRules.refuseUnfit(OUTCOME, false, TODAY));
        refused("complaints.resolution.told-is-missing", () -> EndingRules.refuseUnfit(silent, true, TODAY));
        refused(
                "complaints.resolution.told-on-a-day-until-today",
                () -> EndingRules.refuseUnfit(tomorrow, true, TODAY));
        assertThatCode(() -> EndingRules.refuseUnfit(OUTCOME, true, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void noSecondProposalStandsBesideOneThatWaits() {
        var decided = new Resolution(UUID.randomUUID(), OUTCOME, PROPOSER, Optional.empty(), Optional.of("SENT_BACK"));

        refused(
                "complaints.case.resolution-is-waiting",
                () -> EndingRules.refuseAnother(Optional.of(pending(Optional.of(SECOND)))));
        assertThatCode(() -> EndingRules.refuseAnother(Optional.of(decided))).doesNotThrowAnyException();
        assertThatCode(() -> EndingRules.refuseAnother(Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void theSecondPersonIsAnotherOneAndMayReadTheCase() {
        var code = "complaints.case.needs-a-second-pair-of-eyes";

        refused(code, () -> EndingRules.refuseSecond(PROPOSER, PROPOSER, true));
        refused(code, () -> EndingRules.refuseSecond(PROPOSER, SECOND, false));
        assertThatCode(() -> EndingRules.refuseSecond(PROPOSER, SECOND, true)).doesNotThrowAnyException();
    }

    @Test
    void nobodyConfirmsTheirOwnNotEvenTheHead() {
        var itself = pending(Optional.of(PROPOSER));

        for (var role : new Role[] {Role.CASE_OFFICER, Role.HEAD_OF_OFFICE}) {
            refused(
                    "complaints.case.nobody-confirms-their-own",
                    () -> EndingRules.refuseDecider(itself, viewer(PROPOSER, role)));
        }
    }

    @Test
    void onlyTheNamedOfficerTheirDeputyOrTheHeadConfirms() {
        var waiting = pending(Optional.of(SECOND));
        var deputy = new Viewer(Optional.of(UUID.randomUUID()), "Wakil", Set.of(Role.CASE_OFFICER), Set.of(SECOND));
        var code = "complaints.case.another-officer-confirms";

        refused(code, () -> EndingRules.refuseDecider(waiting, viewer(UUID.randomUUID(), Role.CASE_OFFICER)));
        refused(code, () -> EndingRules.refuseDecider(waiting, viewer(SECOND, Role.FRONT_DESK)));
        refused(code, () -> EndingRules.refuseDecider(pending(Optional.empty()), viewer(SECOND, Role.CASE_OFFICER)));
        assertThatCode(() -> EndingRules.refuseDecider(waiting, viewer(SECOND, Role.CASE_OFFICER)))
                .doesNotThrowAnyException();
        assertThatCode(() -> EndingRules.refuseDecider(waiting, deputy)).doesNotThrowAnyException();
        assertThatCode(() -> EndingRules.refuseDecider(waiting, viewer(UUID.randomUUID(), Role.HEAD_OF_OFFICE)))
                .doesNotThrowAnyException();
    }
}
