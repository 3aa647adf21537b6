package id.sasando.access.session;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody ends one of their own sessions, or all but this one. */
@Service
class EndSessions {
    private final StaffSessions sessions;
    private final AuditTrail audit;

    EndSessions(StaffSessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    void one(Viewer viewer, String handle) {
        sessions.end(viewer.id(), handle);
        record(viewer);
    }

    @Transactional
    void others(Viewer viewer, String current) {
        sessions.endOthers(viewer.id(), current);
        record(viewer);
    }

    private void record(Viewer viewer) {
        audit.record(AuditEntry.of(viewer.actor(OWN_ACCOUNT), "access.session.revoked", "account", viewer.id())
                .permission(OWN_ACCOUNT.name()));
    }
}
