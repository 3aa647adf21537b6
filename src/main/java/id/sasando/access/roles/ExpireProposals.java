package id.sasando.access.roles;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import id.sasando.shared.Job;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What nobody confirmed or refused in time ends without effect; whoever wants it asks again. */
@Component
class ExpireProposals implements Job {
    private final StoredRoleChanges changes;
    private final AuditTrail audit;

    ExpireProposals(StoredRoleChanges changes, AuditTrail audit) {
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "access.expire-proposals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void run() {
        for (var account : changes.expire()) {
            audit.record(AuditEntry.of(new Actor.Clockwork(), "access.role.expired", "account", account)
                    .fields(List.of("roles")));
        }
    }
}
