package id.sasando.access.account;

import id.sasando.access.Invitations;
import id.sasando.access.Permission;
import id.sasando.access.RoleGrants;
import id.sasando.access.SignInLinks;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody joins the office. */
@Service
class AddAccount implements Invitations {
    /** Small letters, digits and a few signs: what can be told over a telephone. The table says the same. */
    static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,39}";

    private final StoredAccounts accounts;
    private final SignInLinks links;
    private final RoleGrants grants;
    private final AuditTrail audit;

    AddAccount(StoredAccounts accounts, SignInLinks links, RoleGrants grants, AuditTrail audit) {
        this.accounts = accounts;
        this.grants = grants;
        this.links = links;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Invitation invite(NewAccount account, Actor by) {
        var login = account.login().strip().toLowerCase(Locale.ROOT);
        if (!login.matches(LOGIN)) throw new RuleViolation("access.account.login-has-another-form");
        if (account.roles().isEmpty()) throw new RuleViolation("access.account.a-role-is-required");
        if (accounts.taken(login)) throw new RuleViolation("access.account.login-is-taken");
        var id = UUID.randomUUID();
        accounts.insert(id, login, account.name().strip(), account.email());
        var entry = AuditEntry.of(by, "access.account.added", "account", id)
                .fields(List.of("login", "name", "email", "roles"));
        audit.record(granter(by).isPresent() ? entry.permission(Permission.MANAGE_ACCOUNTS.name()) : entry);
        var waiting = grants.ask(id, account.roles(), by);
        return new Invitation(id, login, links.renew(id), waiting);
    }

    private static Optional<UUID> granter(Actor by) {
        return by instanceof Actor.Staff staff ? Optional.of(staff.account()) : Optional.empty();
    }
}
