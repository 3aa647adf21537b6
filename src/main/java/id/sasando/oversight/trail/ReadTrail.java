package id.sasando.oversight.trail;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditReading;
import id.sasando.audit.AuditReading.Line;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Office;
import id.sasando.shared.Slice;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody reads the trail, which is itself written to the trail. */
@Component
class ReadTrail {
    private static final int SIZE = 50;
    private final AuditReading reading;
    private final AuditTrail audit;
    private final Office office;

    ReadTrail(AuditReading reading, AuditTrail audit, Office office) {
        this.reading = reading;
        this.audit = audit;
        this.office = office;
    }

    @Transactional
    Slice<Line> run(TrailQuery query, Viewer viewer) {
        var slice = reading.slice(query.filter(office.zone()), query.key(), SIZE);
        var actor = viewer.actor(Permission.VIEW_TRAIL);
        audit.record(AuditEntry.ofMany(actor, "oversight.trail.read", "entry", List.of())
                .fields(query.names())
                .permission(Permission.VIEW_TRAIL.name()));
        return slice;
    }
}
