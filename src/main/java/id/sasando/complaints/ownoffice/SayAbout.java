package id.sasando.complaints.ownoffice;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.merging.MergedCases;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final MergedCases merged;
    private final ChangeCase change;

    SayAbout(CaseDoor door, CaseOpenings openings, MergedCases merged, ChangeCase change) {
        this.door = door;
        this.openings = openings;
        this.merged = merged;
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
        if (file.merged().isPresent() || !merged.into(file.id()).isEmpty()) {
            throw new RuleViolation("complaints.ownoffice.is-merged");
        }
        var before = file.subject().about();
        if (before == saying.about()) return;
        var changed = file.withSubject(file.subject().withAbout(saying.about()));
        var field = new FieldChange("aboutOffice", before.name(), saying.about().name());
        var happening = new Happening(
                viewer.actor(Permission.VIEW_OFFICE_REPORTS), "SAID_ABOUT_OFFICE", saying.reason(), List.of(field));
        change.edit(file, withoutBlindOfficer(changed, viewer), happening, Permission.VIEW_OFFICE_REPORTS);
    }

    /** With the readers the officer changes, unless it is the one who says so and reads it still. */
    private static CaseFile withoutBlindOfficer(CaseFile changed, Viewer viewer) {
        var sight = CaseSight.of(viewer, changed.subject().about(), changed.state(), Set.of(viewer.id()));
        return changed.isAssignedTo(viewer.id()) && sight == Sight.FULL
                ? changed
                : changed.withAssignee(Optional.empty());
    }
}
