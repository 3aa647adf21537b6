package id.sasando.access.account;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Accounts;
import id.sasando.access.Sessions;
import id.sasando.access.SignInLinks;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody lost telephone or password. Everything old dies, and one link lets them begin anew. */
@Service
class ResetSignIn {
    private final StoredAccounts accounts;
    private final SignInLinks links;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResetSignIn(
            StoredAccounts accounts,
            SignInLinks links,
            Sessions sessions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    SignInLinks.Link run(UUID id, Viewer by) {
        if (by.id().equals(id)) throw new RuleViolation("access.account.own-account-cannot-be-reset");
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        if (account.state() == Account.State.LEFT) throw new StaleRecord("account " + id);
        if (account.isLocked()) throw new RuleViolation("access.account.unlock-before-reset");
        sessions.endAll(id);
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), "access.account.reset", "account", id)
                .fields(List.of("password", "totp", "recovery_codes", "passkeys", "sessions"))
                .permission(MANAGE_ACCOUNTS.name()));
        events.publishEvent(new Accounts.Reset(id, clock.instant()));
        return links.renew(id);
    }
}
