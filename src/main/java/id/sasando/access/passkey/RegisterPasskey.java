package id.sasando.access.passkey;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.SecondFactors.PasskeyChanged;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody registers a passkey for their own account. */
@Service
class RegisterPasskey {
    private final RelyingParty relyingParty;
    private final StoredPasskeys passkeys;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterPasskey(
            RelyingParty relyingParty,
            StoredPasskeys passkeys,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the answer of the browser was right and the passkey is kept. */
    @Transactional
    boolean run(Viewer viewer, Challenges.Challenge challenge, String answer) {
        if (passkeys.of(viewer.id()).size() >= Passkey.EACH_MAX)
            throw new RuleViolation("access.passkey.too-many-passkeys");
        var kept = relyingParty.keep(viewer.id(), challenge.bytes(), challenge.words(), answer);
        if (kept.isEmpty()) return false;
        audit.record(AuditEntry.of(viewer.actor(OWN_ACCOUNT), "access.passkey.registered", "account", viewer.id())
                .fields(List.of("passkey"))
                .permission(OWN_ACCOUNT.name()));
        events.publishEvent(new PasskeyChanged(viewer.id(), true, clock.instant()));
        return true;
    }
}
