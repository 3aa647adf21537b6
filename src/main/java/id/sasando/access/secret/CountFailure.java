package id.sasando.access.secret;

import id.sasando.access.Accounts;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a wrong password or code is counted, and the fifth locks the account for a while. */
@Service
class CountFailure {
    private final StoredCredentials credentials;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CountFailure(StoredCredentials credentials, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.credentials = credentials;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void run(UUID account) {
        var now = clock.instant();
        var credential = credentials.lock(account);
        if (credential.isEmpty() || credential.get().attempts().locked(now)) return;
        var attempts = credential.get().attempts().fail(now);
        credentials.setAttempts(account, attempts);
        attempts.lockedUntil().ifPresent(until -> {
            audit.record(AuditEntry.of(new Actor.Visitor(), "access.account.throttled", "account", account)
                    .reason("too-many-wrong-attempts"));
            events.publishEvent(new Accounts.Locked(account, now, Optional.of(until)));
        });
    }
}
