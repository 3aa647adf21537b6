package id.sasando.access.roles;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Accounts.OpenWork;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants.Changed;
import id.sasando.access.Viewer;
import id.sasando.access.roles.RoleChange.Decision;
import id.sasando.access.roles.RoleChange.Kind;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
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

/** Use case: an administrator changes the roles of somebody else. Taking one away works at once. */
@Service
class ChangeRoles {
    private final StoredRoleChanges changes;
    private final GrantRoles grants;
    private final List<OpenWork> work;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRoles(
            StoredRoleChanges changes,
            GrantRoles grants,
            List<OpenWork> work,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.grants = grants;
        this.work = List.copyOf(work);
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param wanted all that the account is to hold, including what waits already */
    @Transactional
    void run(UUID account, int version, Set<Role> wanted, Viewer by) {
        if (by.id().equals(account)) throw new RuleViolation("access.roles.nobody-grants-for-themselves");
        if (wanted.isEmpty()) throw new RuleViolation("access.account.a-role-is-required");
        changes.nextVersion(account, version);
        takeBack(account, wanted, by);
        take(account, wanted, by);
        grants.ask(account, wanted, by.actor(MANAGE_ACCOUNTS));
    }

    private void takeBack(UUID account, Set<Role> wanted, Viewer by) {
        for (var waiting : changes.waitingOf(account)) {
            if (wanted.contains(waiting.role())) continue;
            changes.decide(waiting, Decision.TAKEN_BACK, by.id(), Optional.empty());
            record("access.role.asked-no-longer", account, by);
        }
    }

    private void take(UUID account, Set<Role> wanted, Viewer by) {
        var gone = EnumSet.noneOf(Role.class);
        gone.addAll(changes.held(account));
        gone.removeAll(wanted);
        if (gone.isEmpty()) return;
        if (gone.contains(Role.HEAD_OF_OFFICE) && !changes.isThereAnotherHead(account)) {
            throw new RuleViolation("access.roles.the-last-head-stays");
        }
        if (losesCases(gone, wanted) && isWorkLeft(account)) throw new RuleViolation("access.roles.work-remains");
        for (var role : gone) {
            changes.take(account, role);
            changes.ask(account, role, Kind.TAKE, Optional.of(by.id()), Optional.of(Decision.AT_ONCE));
        }
        record("access.role.taken", account, by);
        events.publishEvent(new Changed(account, Changed.What.TAKEN, gone.contains(Role.AUDITOR), clock.instant()));
    }

    private static boolean losesCases(Set<Role> gone, Set<Role> wanted) {
        return gone.stream().anyMatch(Role::handlesCases) && wanted.stream().noneMatch(Role::handlesCases);
    }

    private boolean isWorkLeft(UUID account) {
        return work.stream().flatMap(it -> it.of(account).stream()).anyMatch(it -> it.count() > 0);
    }

    private void record(String action, UUID account, Viewer by) {
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), action, "account", account)
                .fields(List.of("roles"))
                .permission(MANAGE_ACCOUNTS.name()));
    }
}
