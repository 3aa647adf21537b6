package id.sasando.complaints.assignment;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an officer takes a case that nobody works on. */
@Component
class TakeCase {
    private final Cases cases;
    private final CaseDoor door;
    private final ChangeCase change;

    TakeCase(Cases cases, CaseDoor door, ChangeCase change) {
        this.cases = cases;
        this.door = door;
        this.change = change;
    }

    @Transactional
    void run(CaseId id, Viewer viewer) {
        var file = cases.get(id);
        if (door.sight(file, viewer) == Sight.NONE) throw new NotFound("case " + id.value());
        if (file.isAssignedTo(viewer.id())) return;
        if (file.assignee().isPresent()) throw new RuleViolation("complaints.case.has-an-officer-already");
        if (!file.state().isOpen()) throw new RuleViolation("complaints.case.not-possible-in-this-state");
        var happening = new Happening(
                viewer.actor(Permission.TAKE_CASE),
                "TAKE",
                "",
                List.of(new FieldChange("assignee", "", viewer.id().toString())));
        change.edit(file, file.withAssignee(Optional.of(viewer.id())), happening, Permission.TAKE_CASE);
    }
}
