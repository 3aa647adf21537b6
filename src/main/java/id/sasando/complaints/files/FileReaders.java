package id.sasando.complaints.files;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases: a file that the office added is opened to the reporter, or closed. It is closed until somebody opens it. What
 * the reporter added is theirs and is never closed.
 */
@Component
public class FileReaders {
    private static final Permission PERMISSION = Permission.WRITE_TO_REPORTER;
    private final CaseDoor door;
    private final CaseOpenings openings;
    private final Files files;
    private final FilesToDecide toDecide;
    private final ChangeCase change;

    FileReaders(CaseDoor door, CaseOpenings openings, Files files, FilesToDecide toDecide, ChangeCase change) {
        this.door = door;
        this.openings = openings;
        this.files = files;
        this.toDecide = toDecide;
        this.change = change;
    }

    /** @param undecided nobody has said yet who may download it */
    record Opened(CaseFile file, FileLine line, boolean undecided) {}

    @Transactional
    Opened open(CaseId id, FileId file, Viewer viewer) {
        var opened = door.open(id, viewer);
        openings.opened(opened, List.of(), viewer);
        return new Opened(opened, ofOffice(id, file), toDecide.waits(file));
    }

    /**
     * Who may download a file from now on.
     *
     * @param seenVersion of the case
     * @param released the reporter, too
     */
    record Decision(CaseId id, FileId file, int seenVersion, boolean released) {}

    @Transactional
    void decide(Decision decision, Viewer viewer) {
        var file = door.open(decision.id(), viewer);
        ChangeCase.refuseStale(file, decision.seenVersion());
        set(file, ofOffice(decision.id(), decision.file()), decision.released(), viewer);
    }

    /** A file that was just added is opened at once, in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(CaseId id, FileId file, Viewer viewer) {
        set(door.open(id, viewer), ofOffice(id, file), true, viewer);
    }

    private void set(CaseFile file, FileLine line, boolean released, Viewer viewer) {
        if (released && !line.hasClean()) throw new RuleViolation("complaints.file.has-no-clean-copy");
        var actor = viewer.actor(PERMISSION);
        var waited = toDecide.decided(line.id());
        var changed = files.release(actor, file.id().value(), line.id(), released);
        if (!waited && !changed) return;
        var verb = released ? "FILE_RELEASED" : changed ? "FILE_CLOSED" : "FILE_KEPT_CLOSED";
        var which = line.name().isEmpty() ? line.kind() : line.name();
        change.edit(file, file, new Happening(actor, verb, which, List.of()), PERMISSION);
    }

    private FileLine ofOffice(CaseId id, FileId file) {
        return files.of(id.value()).stream()
                .filter(it -> it.id().equals(file) && it.fromOffice())
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + file.value() + " of the office in case " + id.value()));
    }
}
