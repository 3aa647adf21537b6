package id.sasando.access.leaving;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Sessions;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator ends all sessions of an account, such as after a stolen telephone. It may sign in again. */
@Service
class EndTheirSessions {
    private final Leavers leavers;
    private final Sessions sessions;
    private final AuditTrail audit;

    EndTheirSessions(Leavers leavers, Sessions sessions, AuditTrail audit) {
        this.leavers = leavers;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    void run(UUID id, Viewer by) {
        if (leavers.find(id).isEmpty()) throw new NotFound("account " + id);
        sessions.endAll(id);
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), "access.session.revoked", "account", id)
                .fields(List.of("sessions"))
                .permission(MANAGE_ACCOUNTS.name()));
    }
}
