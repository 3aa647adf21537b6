package id.sasando.complaints.ending;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.complaints.store.Endings;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the second pair of eyes confirms the end of a case of danger, or sends it back. */
@Component
class DecideResolution {
    private final CaseDoor door;
    private final ChangeCase change;
    private final Endings endings;

    DecideResolution(CaseDoor door, ChangeCase change, Endings endings) {
        this.door = door;
        this.change = change;
        this.endings = endings;
    }

    @Transactional
    void run(Move move, boolean confirmed, Viewer viewer) {
        var file = door.open(move.id(), viewer);
        ChangeCase.refuseStale(file, move.seenVersion());
        var pending = endings.latest(file)
                .filter(Endings.Resolution::isPending)
                .orElseThrow(() -> new RuleViolation("complaints.case.no-resolution-is-waiting"));
        EndingRules.refuseDecider(pending, viewer);
        if (move.reason().isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
        if (!endings.decide(pending.id(), confirmed, viewer.id())) {
            throw new RuleViolation("complaints.case.no-resolution-is-waiting");
        }
        var actor = viewer.actor(Permission.CONFIRM_RESOLUTION);
        if (confirmed) {
            var verb = file.state() == CaseState.REFERRED ? CaseVerb.SETTLE_ELSEWHERE : CaseVerb.RESOLVE;
            change.move(file, verb, Set.of(Guard.HAS_OUTCOME), actor, move.reason());
        } else {
            var happening = new Happening(actor, "RESOLUTION_SENT_BACK", move.reason(), List.of());
            change.edit(file, file, happening, Permission.CONFIRM_RESOLUTION);
        }
    }
}
