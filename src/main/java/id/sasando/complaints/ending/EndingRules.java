package id.sasando.complaints.ending;

import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.store.Endings.Outcome;
import id.sasando.complaints.store.Endings.Resolution;
import id.sasando.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the end of a case must be, who checks it and who decides it. */
final class EndingRules {
    private EndingRules() {}

    /** @param known the outcome may be chosen today */
    static void refuseUnfit(Outcome outcome, boolean known, LocalDate today) {
        if (!known) throw new RuleViolation("complaints.case.needs-an-outcome");
        if (outcome.told().isBlank()) throw new RuleViolation("complaints.resolution.told-is-missing");
        if (outcome.toldOn().isAfter(today)) {
            throw new RuleViolation("complaints.resolution.told-on-a-day-until-today");
        }
    }

    /** While one end waits for its second pair of eyes, nobody puts another beside it. */
    static void refuseAnother(Optional<Resolution> latest) {
        if (latest.filter(Resolution::isPending).isPresent()) {
            throw new RuleViolation("complaints.case.resolution-is-waiting");
        }
    }

    /** @param mayConfirm the second may read the case and confirm ends */
    static void refuseSecond(UUID proposer, UUID second, boolean mayConfirm) {
        if (second.equals(proposer) || !mayConfirm) {
            throw new RuleViolation("complaints.case.needs-a-second-pair-of-eyes");
        }
    }

    /** Nobody confirms their own; the named one does, or the head. */
    static void refuseDecider(Resolution pending, Viewer viewer) {
        if (pending.proposedBy().equals(viewer.id())) {
            throw new RuleViolation("complaints.case.nobody-confirms-their-own");
        }
        var named = pending.confirmer().filter(viewer::covers).isPresent();
        if (!viewer.may(Permission.CONFIRM_RESOLUTION) || !(named || viewer.is(Role.HEAD_OF_OFFICE))) {
            throw new RuleViolation("complaints.case.another-officer-confirms");
        }
    }
}
