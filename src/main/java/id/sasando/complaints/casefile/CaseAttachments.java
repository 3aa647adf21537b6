package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.once.SentForms;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.documents.FileId;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: an officer adds files to a case, or opens one. */
@Component
class CaseAttachments {
    private final CaseDoor door;
    private final SentForms sentForms;
    private final Files files;
    private final CaseHistory history;
    private final AuditTrail audit;

    CaseAttachments(CaseDoor door, SentForms sentForms, Files files, CaseHistory history, AuditTrail audit) {
        this.door = door;
        this.sentForms = sentForms;
        this.files = files;
        this.history = history;
        this.audit = audit;
    }

    /** A file as it came with the form. */
    record Sent(String name, byte[] content) {}

    /**
     * All of them or none. The office keeps the original as evidence beside the cleaned copy.
     *
     * @param key the form's own: sent twice, the files are added once
     */
    @Transactional
    void add(CaseId id, UUID key, List<Sent> sent, Viewer viewer) {
        var file = door.open(id, viewer);
        if (!sentForms.isFirst(key, id)) return;
        var actor = viewer.actor(Permission.ADD_FILES);
        for (var one : sent) {
            files.add(
                    new Upload(actor, UUID.randomUUID(), one.name(), one.content(), false, true),
                    id.value(),
                    file.key());
            history.write(file, file, new Happening(actor, "OFFICE_FILE_ADDED", "", List.of()));
            audit.record(AuditEntry.of(actor, "complaints.case.file-added", "case", id.value())
                    .permission(Permission.ADD_FILES.name()));
        }
    }

    @Transactional
    Files.OpenFile open(CaseId id, FileId file, boolean original, Viewer viewer) {
        door.open(id, viewer);
        return files.open(viewer.actor(Permission.VIEW_CASES), id.value(), file, original);
    }
}
