package id.sasando.access.leaving;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Accounts;
import id.sasando.access.Accounts.OpenWork;
import id.sasando.access.RoleGrants;
import id.sasando.access.Sessions;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody leaves the office, and is locked for good. Nobody leaves with work that is still theirs. */
@Service
class LeaveOffice {
    private final Leavers leavers;
    private final RemainingWork remaining;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final RoleGrants grants;

    LeaveOffice(
            Leavers leavers,
            RemainingWork remaining,
            Sessions sessions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            RoleGrants grants) {
        this.leavers = leavers;
        this.remaining = remaining;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.grants = grants;
    }

    @Transactional
    void run(UUID id, int version, Viewer by) {
        if (by.id().equals(id)) throw new RuleViolation("access.account.own-account-cannot-be-locked");
        if (grants.isLastHead(id)) throw new RuleViolation("access.leaving.the-last-head-stays");
        var at = leavers.leave(id, version, by.id());
        List<OpenWork.Rest> rest = remaining.of(id);
        if (!rest.isEmpty()) throw new RuleViolation("access.leaving.work-remains");
        sessions.endAll(id);
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), "access.account.left", "account", id)
                .fields(List.of("state"))
                .permission(MANAGE_ACCOUNTS.name()));
        events.publishEvent(new Accounts.Locked(id, at));
    }
}
