package id.sasando.access.secret;

import id.sasando.access.Accounts;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a wrong code behind a right password is counted, and the tenth within an hour closes the code step. */
@Service
class CountWrongCode {
    private final StoredCredentials credentials;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CountWrongCode(StoredCredentials credentials, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.credentials = credentials;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void run(UUID account) {
        var now = clock.instant();
        var credential = credentials.lock(account);
        if (credential.isEmpty() || credential.get().wrongCodes().closed(now)) return;
        var wrong = credential.get().wrongCodes().and(now);
        credentials.setWrongCodes(account, wrong);
        wrong.closedUntil().ifPresent(until -> {
            audit.record(AuditEntry.of(new Actor.Visitor(), "access.account.code-closed", "account", account)
                    .reason("too-many-wrong-codes"));
            events.publishEvent(new Accounts.CodeClosed(account, now, until));
        });
    }
}
