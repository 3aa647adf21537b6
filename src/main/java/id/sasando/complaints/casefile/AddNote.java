package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.once.SentForms;
import id.sasando.complaints.once.SentForms.Sent;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.Talk;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an officer writes an internal note. It changes nothing of the case, so nobody's form grows old by it. */
@Component
class AddNote {
    private final CaseDoor door;
    private final SentForms sentForms;
    private final Talk talk;
    private final CaseHistory history;
    private final AuditTrail audit;

    AddNote(CaseDoor door, SentForms sentForms, Talk talk, CaseHistory history, AuditTrail audit) {
        this.door = door;
        this.sentForms = sentForms;
        this.talk = talk;
        this.history = history;
        this.audit = audit;
    }

    /** @param key the form's own: sent twice, it is one note */
    @Transactional
    void run(CaseId id, UUID key, String text, Viewer viewer) {
        var file = door.open(id, viewer);
        if (!sentForms.isFirst(key, id, new Sent("note", text))) return;
        var actor = viewer.actor(Permission.WRITE_NOTES);
        talk.addNote(file, viewer.id(), text);
        history.write(file, file, new Happening(actor, "NOTE_ADDED", "", List.of()));
        audit.record(AuditEntry.of(actor, "complaints.case.note-added", "case", id.value())
                .permission(Permission.WRITE_NOTES.name()));
    }
}
