package id.sasando.oversight.numbers;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.oversight.numbers.CaseNumbersView.Cell;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody sees the counts of cases. */
@Component
class ReadNumbers {
    private final CaseNumbersView numbers;
    private final AuditTrail audit;
    private final Clock clock;

    ReadNumbers(CaseNumbersView numbers, AuditTrail audit, Clock clock) {
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param at the cut-off: what was stored by then is counted */
    record Counted(Instant at, List<Cell> cells) {}

    @Transactional
    Counted run(Viewer viewer) {
        var counted = new Counted(clock.instant(), numbers.all());
        var permission = Permission.VIEW_NUMBERS;
        audit.record(AuditEntry.ofMany(viewer.actor(permission), "oversight.numbers.read", "number", List.of())
                .permission(permission.name()));
        return counted;
    }
}
