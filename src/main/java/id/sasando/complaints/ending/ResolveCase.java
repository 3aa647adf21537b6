package id.sasando.complaints.ending;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.core.Transition.Approvals;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.complaints.store.Endings;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: an officer resolves a case with its outcome, what the reporter was told and when. A case of danger then
 * waits for the second pair of eyes that the officer names.
 */
@Component
class ResolveCase {
    private final CaseDoor door;
    private final ChangeCase change;
    private final Endings endings;
    private final SecondEyes secondEyes;
    private final Outcomes outcomes;

    ResolveCase(CaseDoor door, ChangeCase change, Endings endings, SecondEyes secondEyes, Outcomes outcomes) {
        this.door = door;
        this.change = change;
        this.endings = endings;
        this.secondEyes = secondEyes;
        this.outcomes = outcomes;
    }

    /**
     * Resolves, or proposes to.
     *
     * @param confirmer needed where the case is one of danger: another account that may confirm
     * @return true if the case is resolved, false if it waits for the confirmer
     */
    @Transactional
    boolean run(Move move, Endings.Outcome outcome, Optional<UUID> confirmer, Viewer viewer) {
        var file = door.open(move.id(), viewer);
        if (!viewer.may(Permission.RESOLVE_CASE))
            throw new NotFound("RESOLVE_CASE on case " + move.id().value());
        ChangeCase.refuseStale(file, move.seenVersion());
        var verb = file.state() == CaseState.REFERRED ? CaseVerb.SETTLE_ELSEWHERE : CaseVerb.RESOLVE;
        var row = file.row(verb).orElseThrow(() -> new RuleViolation("complaints.case.not-possible-in-this-state"));
        EndingRules.refuseAnother(endings.latest(file));
        outcomes.refuseUnfit(outcome);
        if (row.approvals() == Approvals.TWO_IN_DANGER && secondEyes.needed(file)) {
            propose(file, outcome, confirmer, move.reason(), viewer);
            return false;
        }
        var id = endings.propose(file, outcome, viewer.id(), Optional.empty());
        endings.decide(id, true, viewer.id());
        change.move(file, verb, Set.of(Guard.HAS_OUTCOME), viewer.actor(Permission.RESOLVE_CASE), move.reason());
        return true;
    }

    private void propose(
            CaseFile file, Endings.Outcome outcome, Optional<UUID> confirmer, String reason, Viewer viewer) {
        if (reason.isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
        var second = confirmer.orElseThrow(() -> new RuleViolation("complaints.case.needs-a-second-pair-of-eyes"));
        EndingRules.refuseSecond(viewer.id(), second, secondEyes.mayConfirm(file, second));
        endings.propose(file, outcome, viewer.id(), Optional.of(second));
        var happening = new Happening(viewer.actor(Permission.RESOLVE_CASE), "RESOLUTION_PROPOSED", reason, List.of());
        change.edit(file, file, happening, Permission.RESOLVE_CASE);
    }
}
