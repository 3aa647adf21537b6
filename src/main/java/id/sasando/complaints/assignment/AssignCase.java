package id.sasando.complaints.assignment;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the head assigns a case to an officer, or hands it over from one to another. */
@Component
class AssignCase {
    private final CaseDoor door;
    private final ChangeCase change;
    private final Accounts accounts;

    AssignCase(CaseDoor door, ChangeCase change, Accounts accounts) {
        this.door = door;
        this.change = change;
        this.accounts = accounts;
    }

    /** The head's order, as they saw the case. */
    record Assignment(CaseId id, UUID officer, int seenVersion, String reason) {}

    @Transactional
    void run(Assignment assignment, Viewer viewer) {
        var file = door.open(assignment.id(), viewer);
        ChangeCase.refuseStale(file, assignment.seenVersion());
        if (!file.state().isOpen()) throw new RuleViolation("complaints.case.not-possible-in-this-state");
        var mayHandle = accounts.viewer(assignment.officer())
                .filter(it -> it.may(Permission.HANDLE_CASE) && seesAsOfficer(it, file))
                .isPresent();
        if (!mayHandle) throw new RuleViolation("complaints.case.that-account-does-not-handle-cases");
        var before = file.assignee().map(UUID::toString).orElse("");
        if (before.equals(assignment.officer().toString())) return;
        var verb = before.isEmpty() ? "ASSIGN" : "HAND_OVER";
        if (!before.isEmpty() && assignment.reason().isBlank()) {
            throw new RuleViolation("complaints.case.needs-a-reason");
        }
        var happening = new Happening(
                viewer.actor(Permission.ASSIGN_CASE),
                verb,
                assignment.reason(),
                List.of(new FieldChange("assignee", before, assignment.officer().toString())));
        change.edit(file, file.withAssignee(Optional.of(assignment.officer())), happening, Permission.ASSIGN_CASE);
    }

    /** Reports about the office go to nobody who may not read them. */
    private static boolean seesAsOfficer(Viewer officer, CaseFile file) {
        var sight = CaseSight.of(officer, file.subject().about(), file.state(), Set.of(officer.id()));
        return sight == Sight.FULL;
    }
}
