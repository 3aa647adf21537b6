package id.sasando.complaints.outside;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.once.SentForms;
import id.sasando.complaints.once.SentForms.Sent;
import id.sasando.complaints.outside.OutsideNumbers.Recorded;
import id.sasando.complaints.outside.OutsideNumbers.Told;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases: whoever handles a case records a number that another body gave to it, or takes a wrong one back. Nothing of
 * the case itself changes, so nobody's form grows old by it.
 */
@Component
class RecordOutsideNumber {
    private static final Permission PERMISSION = Permission.RECORD_OUTSIDE_NUMBER;
    private final CaseDoor door;
    private final SentForms sentForms;
    private final OutsideNumbers numbers;
    private final CaseHistory history;
    private final AuditTrail audit;
    private final OutsideDays days;

    RecordOutsideNumber(
            CaseDoor door,
            SentForms sentForms,
            OutsideNumbers numbers,
            CaseHistory history,
            AuditTrail audit,
            OutsideDays days) {
        this.door = door;
        this.sentForms = sentForms;
        this.numbers = numbers;
        this.history = history;
        this.audit = audit;
        this.days = days;
    }

    /**
     * @param key the form's own: sent twice, it is one number
     * @throws RuleViolation if the case has that number already, or the day is still to come
     */
    @Transactional
    void add(CaseId id, UUID key, Told told, Viewer viewer) {
        var file = door.open(id, viewer);
        if (!sentForms.isFirst(key, id, new Sent("outside-number", told))) return;
        days.refuseLater(told.givenOn());
        if (!numbers.add(file, told, viewer.id())) throw new RuleViolation("complaints.outside.is-recorded-already");
        var change = new FieldChange(field(told.kind()), "", told.number().text());
        tell(file, "OUTSIDE_NUMBER_ADDED", change, viewer);
    }

    /** @param key the form's own */
    @Transactional
    void remove(CaseId id, UUID key, UUID number, Viewer viewer) {
        var file = door.open(id, viewer);
        if (!sentForms.isFirst(key, id, new Sent("outside-number-removed", number))) return;
        var known = numbers.of(file).stream()
                .filter(it -> it.id().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("outside number " + number));
        numbers.remove(id, number, viewer.id());
        tell(file, "OUTSIDE_NUMBER_REMOVED", new FieldChange(field(known.kind()), known.number(), ""), viewer);
    }

    /** The numbers of a case, for somebody who may open it. Their notes are words of the case. */
    List<Recorded> of(CaseFile file) {
        return numbers.of(file);
    }

    private void tell(CaseFile file, String verb, FieldChange change, Viewer viewer) {
        var actor = viewer.actor(PERMISSION);
        history.write(file, file, new Happening(actor, verb, "", List.of(change)));
        var action = "complaints.case." + (verb.endsWith("ADDED") ? "outside-number-added" : "outside-number-removed");
        audit.record(AuditEntry.of(actor, action, "case", file.id().value())
                .fields(List.of(change.field()))
                .permission(PERMISSION.name()));
    }

    private static String field(OutsideKind kind) {
        return "outside." + kind.name();
    }
}
