package id.sasando.access.roles;

import static id.sasando.access.Permission.CONFIRM_ROLES;

import id.sasando.access.Role;
import id.sasando.access.RoleGrants.Changed;
import id.sasando.access.Viewer;
import id.sasando.access.roles.RoleChange.Decision;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.keys.DataKeys;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: whoever could confirm what waits refuses it, and says why. */
@Service
class RefuseRole {
    private final StoredRoleChanges changes;
    private final DataKeys keys;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefuseRole(
            StoredRoleChanges changes, DataKeys keys, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.keys = keys;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, String reason, Viewer head) {
        var change = changes.find(id).orElseThrow(() -> new NotFound("role change " + id));
        if (reason.isBlank()) throw new RuleViolation("access.roles.refusal-needs-a-reason");
        change.refusalOf(head, clock.instant()).ifPresent(it -> {
            throw new RuleViolation(it);
        });
        var sealed = keys.use(keys.compartment("access")).sealText(context(id), reason);
        changes.decide(change, Decision.REFUSED, head.id(), Optional.of(sealed));
        audit.record(AuditEntry.of(head.actor(CONFIRM_ROLES), "access.role.refused", "account", change.account())
                .fields(List.of("roles"))
                .permission(CONFIRM_ROLES.name()));
        var what = change.kind() == RoleChange.Kind.RESET ? Changed.What.RESET_REFUSED : Changed.What.REFUSED;
        events.publishEvent(new Changed(change.account(), what, change.role() == Role.AUDITOR, clock.instant()));
    }

    static String context(UUID id) {
        return "access.role_change.reason_sealed:" + id;
    }
}
