package id.sasando.complaints.ownoffice;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: who reads a report about the office says whom it is about. One that is about somebody else goes the usual
 * way from then on; a case that turns out to be about the office leaves it.
 */
@Component
class SayAbout {
    private final CaseDoor door;
    private final CaseOpenings openings;
    private final ChangeCase change;

    SayAbout(CaseDoor door, CaseOpenings openings, ChangeCase change) {
        this.door = door;
        this.openings = openings;
        this.change = change;
    }

    /** What a reader says, as they saw the case. */
    record Saying(CaseId id, AboutOffice about, int seenVersion, String reason) {}

    @Transactional
    CaseFile open(CaseId id, Viewer viewer) {
        var file = door.open(id, viewer);
        openings.opened(file, List.of(), viewer);
        return file;
    }

    @Transactional
    void run(Saying saying, Viewer viewer) {
        var file = door.open(saying.id(), viewer);
        ChangeCase.refuseStale(file, saying.seenVersion());
        if (saying.reason().isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
        var before = file.subject().about();
        if (before == saying.about()) return;
        var changed = file.withSubject(file.subject().withAbout(saying.about()));
        var field = new FieldChange("aboutOffice", before.name(), saying.about().name());
        var happening = new Happening(
                viewer.actor(Permission.VIEW_OFFICE_REPORTS), "SAID_ABOUT_OFFICE", saying.reason(), List.of(field));
        change.edit(file, withoutBlindOfficer(changed, viewer), happening, Permission.VIEW_OFFICE_REPORTS);
    }

    /** Nobody stays the officer of a case that they may not read; whoever says so may have become one of those. */
    private static CaseFile withoutBlindOfficer(CaseFile changed, Viewer viewer) {
        if (changed.subject().about() == AboutOffice.NO && !changed.isAssignedTo(viewer.id())) return changed;
        var sight =
                CaseSight.of(viewer, changed.subject().about(), changed.state(), changed.assignee(), Optional.empty());
        return changed.isAssignedTo(viewer.id()) && sight == Sight.FULL
                ? changed
                : changed.withAssignee(Optional.empty());
    }
}
