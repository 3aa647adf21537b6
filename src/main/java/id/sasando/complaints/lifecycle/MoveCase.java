package id.sasando.complaints.lifecycle;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an officer registers, verifies, begins, takes back or reopens a case. */
@Component
class MoveCase {
    private static final Set<CaseVerb> PLAIN =
            Set.of(CaseVerb.REGISTER, CaseVerb.VERIFY, CaseVerb.BEGIN_HANDLING, CaseVerb.RETURN, CaseVerb.REOPEN);
    private final CaseDoor door;
    private final ChangeCase change;

    MoveCase(CaseDoor door, ChangeCase change) {
        this.door = door;
        this.change = change;
    }

    @Transactional
    CaseFile run(Move move, Viewer viewer) {
        if (!PLAIN.contains(move.verb())) throw new NotFound("a plain move " + move.verb());
        return step(move, Set.of(), viewer);
    }

    /** One step along the table: may they see the case, may they do this, has nobody changed it meanwhile? */
    CaseFile step(Move move, Set<Guard> met, Viewer viewer) {
        var file = door.open(move.id(), viewer);
        ChangeCase.refuseStale(file, move.seenVersion());
        var row = file.row(move.verb())
                .orElseThrow(() -> new RuleViolation("complaints.case.not-possible-in-this-state"));
        if (!viewer.may(row.permission()))
            throw new NotFound(row.permission() + " on case " + move.id().value());
        return change.move(file, move.verb(), met, viewer.actor(row.permission()), move.reason());
    }
}
