package id.sasando.access.roles;

import static id.sasando.access.Permission.CONFIRM_ROLES;
import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Accounts;
import id.sasando.access.Viewer;
import id.sasando.access.roles.RoleChange.Kind;
import id.sasando.access.roles.RoleChange.Outcome;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.keys.DataKeys;
import id.sasando.shared.NotFound;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator looks at the roles of an account, or the head at what waits. */
@Service
class ShowRoles {
    private final StoredRoleChanges changes;
    private final ConsoleActs consoleActs;
    private final Accounts accounts;
    private final DataKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    ShowRoles(
            StoredRoleChanges changes,
            ConsoleActs consoleActs,
            Accounts accounts,
            DataKeys keys,
            AuditTrail audit,
            Clock clock) {
        this.changes = changes;
        this.consoleActs = consoleActs;
        this.clock = clock;
        this.accounts = accounts;
        this.keys = keys;
        this.audit = audit;
    }

    @Transactional
    RolesPage of(UUID account, int version, Viewer by) {
        var name = accounts.names(List.of(account)).get(account);
        if (name == null) throw new NotFound("account " + account);
        var story = changes.of(account);
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), "access.account.opened", "account", account)
                .fields(List.of("roles"))
                .permission(MANAGE_ACCOUNTS.name()));
        var chosen = Stream.concat(
                        changes.held(account).stream(),
                        story.stream()
                                .filter(it -> it.isWaiting() && it.kind() == Kind.GRANT)
                                .map(RoleChange::role))
                .map(Enum::name)
                .toList();
        var names = names(story);
        var lines = story.stream().map(it -> line(it, names)).toList();
        return new RolesPage("/admin/accounts/" + account, name, by.id().equals(account), version, chosen, lines);
    }

    @Transactional
    WaitingRolesPage waiting(Viewer head) {
        var waiting = changes.waiting();
        var unseen = consoleActs.unseen(head.id());
        var shown = Stream.concat(waiting.stream(), unseen.stream()).toList();
        var ids = shown.stream().map(RoleChange::id).limit(AuditEntry.SUBJECTS).toList();
        audit.record(AuditEntry.ofMany(head.actor(CONFIRM_ROLES), "access.role.listed", "role_change", ids)
                .permission(CONFIRM_ROLES.name()));
        var names = names(shown);
        return new WaitingRolesPage(
                waiting.stream().map(it -> waiting(it, names, head)).toList(),
                unseen.stream().map(it -> waiting(it, names, head)).toList());
    }

    /** One that this head may decide. */
    @Transactional(readOnly = true)
    WaitingRolesPage.Line waiting(UUID id, Viewer head) {
        var change = changes.find(id)
                .filter(RoleChange::isWaiting)
                .filter(it -> it.refusalOf(head, clock.instant()).isEmpty())
                .orElseThrow(() -> new NotFound("role change " + id));
        return waiting(change, names(List.of(change)), head);
    }

    private Map<UUID, String> names(List<RoleChange> story) {
        var known = new HashSet<UUID>();
        for (var change : story) {
            known.add(change.account());
            change.askedBy().ifPresent(known::add);
            change.decision().flatMap(Outcome::by).ifPresent(known::add);
        }
        return accounts.names(known);
    }

    private WaitingRolesPage.Line waiting(RoleChange it, Map<UUID, String> names, Viewer head) {
        return new WaitingRolesPage.Line(
                it.id().toString(),
                names.getOrDefault(it.account(), ""),
                nameKey(it),
                it.askedBy().map(by -> names.getOrDefault(by, "")),
                it.askedAt(),
                it.refusalOf(head, clock.instant()).orElse(""));
    }

    private static String nameKey(RoleChange it) {
        return it.kind() == Kind.RESET ? "access.account.reset" : "access.role." + it.role();
    }

    private RolesPage.Line line(RoleChange it, Map<UUID, String> names) {
        var outcome = it.decision();
        var what = it.kind() == Kind.TAKE
                ? "TAKEN"
                : outcome.map(Outcome::decision).map(Enum::name).orElse("WAITING");
        return new RolesPage.Line(
                nameKey(it),
                "access.roles.did." + what,
                it.askedBy().map(by -> names.getOrDefault(by, "")),
                it.askedAt(),
                outcome.flatMap(Outcome::by)
                        .map(by -> names.getOrDefault(by, ""))
                        .orElse(""),
                outcome.flatMap(Outcome::sealedReason)
                        .map(reason -> opened(it.id(), reason))
                        .orElse(""));
    }

    private String opened(UUID id, byte[] sealed) {
        return keys.use(keys.compartment("access")).openText(RefuseRole.context(id), sealed);
    }
}
