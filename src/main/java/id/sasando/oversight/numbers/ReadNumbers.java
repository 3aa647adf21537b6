package id.sasando.oversight.numbers;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.oversight.numbers.CaseNumbersView.Cell;
import id.sasando.shared.Office;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody sees the counts of cases, or takes them away as a file. */
@Component
class ReadNumbers {
    static final String READ = "oversight.numbers.read";
    static final String EXPORTED = "oversight.numbers.exported";
    private final CaseNumbersView numbers;
    private final AuditTrail audit;
    private final Office office;

    ReadNumbers(CaseNumbersView numbers, AuditTrail audit, Office office) {
        this.numbers = numbers;
        this.audit = audit;
        this.office = office;
    }

    /** @param cutOff what was stored by then is counted, as it stood then */
    @Transactional
    List<Cell> run(Instant cutOff, String action, Viewer viewer) {
        var cells = numbers.at(cutOff, office.zone());
        var permission = Permission.VIEW_NUMBERS;
        audit.record(AuditEntry.ofMany(viewer.actor(permission), action, "number", List.of())
                .fields(List.of("cut_off"))
                .reason(cutOff.toString().replace(":", ""))
                .permission(permission.name()));
        return cells;
    }
}
