package id.sasando.complaints.arrivals;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import id.sasando.complaints.arrivals.UnreadCases.Unread;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reporters sent and nobody has read yet, as rows of a day. The trail learns which cases were shown. */
@Component
class UnreadWork implements WorkSource {
    private final UnreadCases cases;
    private final Readers readers;
    private final AuditTrail audit;

    UnreadWork(UnreadCases cases, Readers readers, AuditTrail audit) {
        this.cases = cases;
        this.readers = readers;
        this.audit = audit;
    }

    @Override
    @Transactional
    public List<WorkRow> rows(Viewer viewer) {
        if (!viewer.may(Permission.VIEW_CASES)) return List.of();
        var unread = cases.of(viewer, readers.working(viewer));
        if (unread.isEmpty()) return List.of();
        var permission = Permission.VIEW_CASES;
        var ids = unread.stream().map(it -> it.id().value()).toList();
        audit.record(AuditEntry.ofMany(viewer.actor(permission), "complaints.list.view", "case", ids)
                .fields(List.of("list.unread"))
                .permission(permission.name()));
        return unread.stream().map(UnreadWork::row).toList();
    }

    private static WorkRow row(Unread unread) {
        return new WorkRow(
                key(unread), List.of(unread.label()), "/cases/" + unread.id().value(), unread.due());
    }

    private static String key(Unread unread) {
        if (unread.danger()) return "complaints.arrived.danger";
        if (!unread.held()) return "complaints.arrived.nobody";
        return unread.state().isOpen() ? "complaints.arrived.open" : "complaints.arrived.ended";
    }
}
