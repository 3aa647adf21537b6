package id.sasando.access.account;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Accounts;
import id.sasando.access.Sessions;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator locks an account. Its sessions end at once. */
@Service
class LockAccount {
    private final StoredAccounts accounts;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockAccount(
            StoredAccounts accounts,
            Sessions sessions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, int version, Viewer by) {
        if (by.id().equals(id)) throw new RuleViolation("access.account.own-account-cannot-be-locked");
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        if (account.isLocked()) throw new StaleRecord("account " + id);
        var now = clock.instant();
        accounts.setLock(id, version, Optional.of(now));
        sessions.endAll(id);
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), "access.account.locked", "account", id)
                .fields(List.of("state"))
                .permission(MANAGE_ACCOUNTS.name()));
        events.publishEvent(new Accounts.Locked(id, now));
    }
}
