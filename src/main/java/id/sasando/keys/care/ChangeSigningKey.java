package id.sasando.keys.care;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a signing key is retired and its successor takes over. What the old one signed stays valid. */
@Component
class ChangeSigningKey {
    private final Signatures signatures;
    private final AuditTrail audit;

    ChangeSigningKey(Signatures signatures, AuditTrail audit) {
        this.signatures = signatures;
        this.audit = audit;
    }

    @Transactional
    void run(Purpose purpose) {
        signatures.change(purpose);
        audit.record(AuditEntry.ofMany(new Actor.Clockwork(), "keys.signing-key.changed", "signing-key", List.of())
                .fields(List.of(purpose.name().toLowerCase(Locale.ROOT))));
    }
}
