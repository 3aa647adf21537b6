package id.sasando.complaints.intake;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.Cases;
import id.sasando.documents.SignedReceipt;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the reporter fetches the receipt again, and the office shows that it speaks of this complaint. */
@Component
class ProveLodging implements LodgingReceipts {
    private final StoredReceipts receipts;
    private final CaseDoor door;
    private final Cases cases;
    private final CaseOpenings openings;
    private final AuditTrail audit;

    ProveLodging(StoredReceipts receipts, CaseDoor door, Cases cases, CaseOpenings openings, AuditTrail audit) {
        this.receipts = receipts;
        this.door = door;
        this.cases = cases;
        this.openings = openings;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedReceipt> of(CaseId id) {
        return receipts.find(id);
    }

    @Override
    @Transactional
    public Optional<SignedReceipt> fetch(CaseId id) {
        audit.record(AuditEntry.of(new Actor.Reporter(), "complaints.receipt.fetched", "case", id.value()));
        return receipts.find(id);
    }

    @Override
    @Transactional
    public Proof prove(CaseId id, Viewer viewer) {
        var file = door.open(id, viewer);
        var receipt = receipts.find(id).orElseThrow(() -> new NotFound("a receipt of case " + id.value()));
        var secret = receipts.secret(file).orElseThrow();
        openings.opened(file, List.of(), viewer);
        audit.record(AuditEntry.of(viewer.actor(Permission.VIEW_CASES), "complaints.receipt.proved", "case", id.value())
                .permission(Permission.VIEW_CASES.name()));
        var words = cases.words(file).text();
        return new Proof(receipt, secret.salt(), LodgedText.of(secret.head(), words));
    }
}
