package id.sasando.access.account;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.RoleGrants;
import id.sasando.access.Sessions;
import id.sasando.access.SignInLinks;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody lost telephone or password. Everything old dies, and one link lets them begin anew. Where the
 * account opens cases nothing happens before a second person confirms it, who alone sees the link.
 */
@Service
public class ResetSignIn {
    private final StoredAccounts accounts;
    private final SignInLinks links;
    private final Sessions sessions;
    private final RoleGrants grants;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ResetSignIn(
            StoredAccounts accounts,
            SignInLinks links,
            Sessions sessions,
            RoleGrants grants,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.grants = grants;
        this.audit = audit;
        this.events = events;
    }

    /** Empty if it waits to be confirmed now. */
    @Transactional
    Optional<SignInLinks.Link> run(UUID id, Viewer by) {
        if (by.id().equals(id)) throw new RuleViolation("access.account.own-account-cannot-be-reset");
        var fresh = resettable(id).state() == Account.State.INVITED;
        var actor = by.actor(MANAGE_ACCOUNTS);
        if (grants.askReset(id, fresh, actor)) return Optional.empty();
        return Optional.of(carryOut(id, actor, MANAGE_ACCOUNTS));
    }

    /** Somebody else confirmed it. */
    @Transactional
    public SignInLinks.Link carryOut(UUID id, Actor by, Permission permission) {
        resettable(id);
        return renew(id, entry(id, by).permission(permission.name()));
    }

    /** At the console; everybody who confirms is shown that it was done. */
    @Transactional
    public SignInLinks.Link atConsole(UUID id, Optional<RoleGrants.Letter> letter) {
        resettable(id);
        grants.resetAtConsole(id, letter);
        return renew(id, entry(id, new Actor.Clockwork()).reason("at-the-console"));
    }

    private SignInLinks.Link renew(UUID id, AuditEntry entry) {
        sessions.endAll(id);
        audit.record(entry);
        var link = links.renew(id);
        events.publishEvent(new Accounts.Reset(id, link.expiresAt().minus(SignInLinks.LIFE)));
        return link;
    }

    private static AuditEntry entry(UUID id, Actor by) {
        return AuditEntry.of(by, "access.account.reset", "account", id)
                .fields(List.of("password", "totp", "recovery_codes", "passkeys", "sessions"));
    }

    private Account resettable(UUID id) {
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        if (account.state() == Account.State.LEFT) throw new StaleRecord("account " + id);
        if (account.isLocked()) throw new RuleViolation("access.account.unlock-before-reset");
        return account;
    }
}
