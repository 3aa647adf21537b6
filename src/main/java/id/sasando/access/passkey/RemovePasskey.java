package id.sasando.access.passkey;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.SecondFactors.PasskeyChanged;
import id.sasando.access.Sessions;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody removes a passkey of their own. Their other sessions end, as it may have been stolen. */
@Service
class RemovePasskey {
    private final StoredPasskeys passkeys;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemovePasskey(
            StoredPasskeys passkeys,
            Sessions sessions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void run(Viewer viewer, UUID id, String session) {
        if (!passkeys.remove(viewer.id(), id)) throw new NotFound("passkey " + id + " of account " + viewer.id());
        sessions.endOthers(viewer.id(), session);
        audit.record(AuditEntry.of(viewer.actor(OWN_ACCOUNT), "access.passkey.removed", "account", viewer.id())
                .fields(List.of("passkey"))
                .permission(OWN_ACCOUNT.name()));
        events.publishEvent(new PasskeyChanged(viewer.id(), false, clock.instant()));
    }
}
