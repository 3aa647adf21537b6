package id.sasando.complaints.ownoffice;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.lines.CaseLine;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: shows the reports about the office. The trail keeps which were shown. */
@Component
class ShowOfficeReports {
    private final OfficeReports reports;
    private final AuditTrail audit;

    ShowOfficeReports(OfficeReports reports, AuditTrail audit) {
        this.reports = reports;
        this.audit = audit;
    }

    @Transactional
    List<CaseLine> run(Viewer viewer) {
        var found = reports.of(viewer);
        var permission = Permission.VIEW_OFFICE_REPORTS;
        var ids = found.stream().map(it -> it.id().value()).toList();
        audit.record(AuditEntry.ofMany(viewer.actor(permission), "complaints.office-reports.view", "case", ids)
                .permission(permission.name()));
        return found;
    }
}
