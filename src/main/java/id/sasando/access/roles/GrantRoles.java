package id.sasando.access.roles;

import static id.sasando.access.Permission.CONFIRM_ROLES;

import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants;
import id.sasando.access.Viewer;
import id.sasando.access.roles.RoleChange.Decision;
import id.sasando.access.roles.RoleChange.Kind;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody is to hold a role, and the head confirms it where it sees cases. */
@Service
class GrantRoles implements RoleGrants {
    private final StoredRoleChanges changes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantRoles(StoredRoleChanges changes, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Set<Role> ask(UUID account, Set<Role> roles, Actor by) {
        var asker = by instanceof Actor.Staff staff ? Optional.of(staff.account()) : Optional.<UUID>empty();
        if (asker.equals(Optional.of(account))) throw new RuleViolation("access.roles.nobody-grants-for-themselves");
        var fresh = EnumSet.noneOf(Role.class);
        fresh.addAll(roles);
        fresh.removeAll(changes.held(account));
        changes.waitingOf(account).forEach(it -> fresh.remove(it.role()));
        var firstHead = asker.isEmpty() && fresh.contains(Role.HEAD_OF_OFFICE) && !changes.isHeadKnown();
        var waiting = EnumSet.noneOf(Role.class);
        for (var role : fresh) {
            if (role.seesCases() && !firstHead) {
                changes.ask(account, role, Kind.GRANT, asker, Optional.empty());
                waiting.add(role);
            } else {
                changes.ask(account, role, Kind.GRANT, asker, Optional.of(Decision.AT_ONCE));
                changes.grant(account, role, asker);
            }
        }
        if (fresh.size() > waiting.size()) record(by, "access.role.granted", account, Permission.MANAGE_ACCOUNTS);
        if (!waiting.isEmpty()) {
            record(by, "access.role.asked", account, Permission.MANAGE_ACCOUNTS);
            events.publishEvent(new Changed(account, Changed.What.WAITING, clock.instant()));
        }
        return waiting;
    }

    @Override
    @Transactional
    public boolean isLastHead(UUID account) {
        return changes.held(account).contains(Role.HEAD_OF_OFFICE) && !changes.isThereAnotherHead(account);
    }

    @Override
    @Transactional
    public void confirm(UUID account, Viewer head) {
        changes.waitingOf(account).forEach(it -> confirm(it, head));
        var granted = changes.unseen(head.id()).stream()
                .filter(it -> it.account().equals(account))
                .map(RoleChange::id)
                .toList();
        if (!granted.isEmpty()) see(granted, head);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaits(Viewer head) {
        return head.may(CONFIRM_ROLES) && changes.awaits(head.id());
    }

    @Transactional
    void confirm(RoleChange change, Viewer head) {
        change.refusalOf(head.id()).ifPresent(it -> {
            throw new RuleViolation(it);
        });
        changes.decide(change, Decision.CONFIRMED, head.id(), Optional.empty());
        changes.grant(change.account(), change.role(), change.askedBy());
        record(head.actor(CONFIRM_ROLES), "access.role.confirmed", change.account(), CONFIRM_ROLES);
        events.publishEvent(new Changed(change.account(), Changed.What.CONFIRMED, clock.instant()));
    }

    /** The head takes note of what was granted at the console. */
    @Transactional
    void see(List<UUID> granted, Viewer head) {
        changes.see(granted, head.id());
        audit.record(AuditEntry.ofMany(head.actor(CONFIRM_ROLES), "access.role.seen", "role_change", granted)
                .permission(CONFIRM_ROLES.name()));
    }

    private void record(Actor by, String action, UUID account, Permission permission) {
        var entry = AuditEntry.of(by, action, "account", account).fields(List.of("roles"));
        audit.record(by instanceof Actor.Staff ? entry.permission(permission.name()) : entry);
    }
}
