package id.sasando.oversight.seals;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.audit.TrailRoot;
import id.sasando.audit.TrailSeals;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody takes the newest root to paper. The trail tells who did, so that a missing sheet can be asked for. */
@Component
class ShowRoot {
    private final TrailSeals seals;
    private final AuditTrail audit;

    ShowRoot(TrailSeals seals, AuditTrail audit) {
        this.seals = seals;
        this.audit = audit;
    }

    @Transactional
    Optional<TrailRoot> run(Viewer viewer) {
        var root = seals.newest();
        var actor = viewer.actor(Permission.PRINT_ROOT);
        audit.record(AuditEntry.ofMany(actor, "audit.root.shown", "trail-root", List.of())
                .permission(Permission.PRINT_ROOT.name()));
        return root;
    }
}
