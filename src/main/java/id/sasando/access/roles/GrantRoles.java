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
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody is to hold a role, or a new way in, and a second person confirms it where it opens cases. */
@Service
class GrantRoles implements RoleGrants {
    private final StoredRoleChanges changes;
    private final ConsoleActs consoleActs;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantRoles(
            StoredRoleChanges changes,
            ConsoleActs consoleActs,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.consoleActs = consoleActs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Set<Role> ask(UUID account, Set<Role> roles, Actor by) {
        var asker = asker(by);
        if (asker.equals(Optional.of(account))) throw new RuleViolation("access.roles.nobody-grants-for-themselves");
        var fresh = EnumSet.noneOf(Role.class);
        fresh.addAll(roles);
        fresh.removeAll(changes.held(account));
        changes.waitingOf(account).forEach(it -> fresh.remove(it.role()));
        var firstHead = asker.isEmpty() && fresh.contains(Role.HEAD_OF_OFFICE) && !changes.isHeadKnown();
        var waiting = EnumSet.noneOf(Role.class);
        for (var role : fresh) {
            if (role.opensCases() && !(firstHead && role.seesCases())) {
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
            publish(account, Changed.What.WAITING, waiting);
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
    public void confirm(UUID account, Viewer by) {
        changes.waitingOf(account).stream()
                .filter(it -> by.is(it.role().confirmer()))
                .forEach(it -> confirm(it, by));
        var acts = consoleActs.unseen(by.id()).stream()
                .filter(it -> it.account().equals(account))
                .map(RoleChange::id)
                .toList();
        if (!acts.isEmpty()) see(acts, by);
    }

    @Override
    @Transactional(readOnly = true)
    public Waiting waiting(Viewer viewer) {
        if (!viewer.may(CONFIRM_ROLES)) return new Waiting(0, 0);
        return new Waiting(changes.toDecide(viewer), consoleActs.countUnseen(viewer.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean resetWaits(UUID account) {
        return changes.waitingReset(account).isPresent();
    }

    @Override
    @Transactional
    public boolean askReset(UUID account, boolean fresh, Actor by) {
        var role = deciding(account, fresh);
        if (role.isEmpty()) return false;
        if (resetWaits(account)) throw new RuleViolation("access.account.reset-waits-already");
        changes.ask(account, role.get(), Kind.RESET, asker(by), Optional.empty());
        record(by, "access.reset.asked", account, Permission.MANAGE_ACCOUNTS);
        publish(account, Changed.What.RESET_WAITING, Set.of(role.get()));
        return true;
    }

    @Override
    @Transactional
    public void resetAtConsole(UUID account, Optional<Letter> letter) {
        var role = deciding(account, false).orElse(Role.ADMIN);
        var auditors = role == Role.AUDITOR;
        if (auditors) refuseLetter(account);
        if (auditors && letter.isEmpty()) throw new RuleViolation("access.roles.an-auditor-needs-a-letter");
        changes.waitingReset(account).ifPresent(changes::overtake);
        var decision = Optional.of(auditors ? Decision.BY_LETTER : Decision.AT_ONCE);
        changes.ask(account, role, Kind.RESET, Optional.empty(), decision, auditors ? letter : Optional.empty());
    }

    @Override
    @Transactional
    public void confirmByLetter(UUID account, Letter letter) {
        var waiting = changes.waitingOf(account).stream()
                .filter(it -> it.role() == Role.AUDITOR)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("access.roles.nothing-waits"));
        refuseLetter(account);
        changes.decide(waiting, letter);
        changes.grant(account, Role.AUDITOR, Optional.empty());
        var entry = AuditEntry.of(new Actor.Clockwork(), "access.role.confirmed", "account", account);
        audit.record(entry.fields(List.of("roles")).reason("by-letter"));
        publish(account, Changed.What.CONFIRMED, Set.of(Role.AUDITOR));
    }

    @Transactional
    void confirm(RoleChange change, Viewer by) {
        if (change.kind() != Kind.GRANT) throw new StaleRecord("role change " + change.id());
        change.refusalOf(by, clock.instant()).ifPresent(it -> {
            throw new RuleViolation(it);
        });
        changes.decide(change, Decision.CONFIRMED, by.id(), Optional.empty());
        changes.grant(change.account(), change.role(), change.askedBy());
        record(by.actor(CONFIRM_ROLES), "access.role.confirmed", change.account(), CONFIRM_ROLES);
        publish(change.account(), Changed.What.CONFIRMED, Set.of(change.role()));
    }

    /** Whoever confirms takes note of what the console did. */
    @Transactional
    void see(List<UUID> acts, Viewer by) {
        consoleActs.see(acts, by.id());
        audit.record(AuditEntry.ofMany(by.actor(CONFIRM_ROLES), "access.role.seen", "role_change", acts)
                .permission(CONFIRM_ROLES.name()));
    }

    /** The role that says who confirms a new way into the account; empty if it opens no case. */
    Optional<Role> deciding(UUID account, boolean fresh) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(changes.held(account));
        if (!fresh) changes.waitingOf(account).forEach(it -> roles.add(it.role()));
        if (roles.contains(Role.AUDITOR)) return Optional.of(Role.AUDITOR);
        if (roles.contains(Role.HEAD_OF_OFFICE)) return Optional.of(Role.HEAD_OF_OFFICE);
        return roles.stream().filter(Role::opensCases).findFirst();
    }

    private void refuseLetter(UUID account) {
        if (changes.isThereAnotherAuditor(account)) throw new RuleViolation("access.roles.another-auditor-confirms");
    }

    private void publish(UUID account, Changed.What what, Set<Role> roles) {
        events.publishEvent(new Changed(account, what, roles.contains(Role.AUDITOR), clock.instant()));
    }

    private static Optional<UUID> asker(Actor by) {
        return by instanceof Actor.Staff staff ? Optional.of(staff.account()) : Optional.empty();
    }

    private void record(Actor by, String action, UUID account, Permission permission) {
        var entry = AuditEntry.of(by, action, "account", account).fields(List.of("roles"));
        audit.record(by instanceof Actor.Staff ? entry.permission(permission.name()) : entry);
    }
}
