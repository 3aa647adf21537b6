package id.sasando.complaints.store;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.core.CaseFile;
import id.sasando.workers.WorkerId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trail who opened what: one row for the case, one for each person shown. */
@Component
public class CaseOpenings {
    /** The action on the trail by which openings of a case are counted. */
    public static final String OPENED = "complaints.case.opened";

    private final AuditTrail audit;

    public CaseOpenings(AuditTrail audit) {
        this.audit = audit;
    }

    /** The words of the case were shown, and these people with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(CaseFile file, List<WorkerId> people, Viewer viewer) {
        record(viewer, OPENED, "case", file.id().value());
        for (var person : people) record(viewer, "workers.worker.opened", "worker", person.value());
    }

    /** Only the line of the case was shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void line(CaseFile file, Viewer viewer) {
        record(viewer, "complaints.case.line-shown", "case", file.id().value());
    }

    private void record(Viewer viewer, String action, String kind, java.util.UUID subject) {
        var actor = viewer.actor(Permission.VIEW_CASES);
        audit.record(AuditEntry.of(actor, action, kind, subject).permission(Permission.VIEW_CASES.name()));
    }
}
