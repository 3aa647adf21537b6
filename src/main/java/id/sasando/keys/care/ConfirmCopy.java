package id.sasando.keys.care;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody confirms that a sealed copy of the master secret lies elsewhere. */
@Component
class ConfirmCopy {
    private static final String CONTEXT = "keys.copy_confirmation.place_sealed:";
    private final StoredCopies copies;
    private final DataKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmCopy(StoredCopies copies, DataKeys keys, AuditTrail audit, Clock clock) {
        this.copies = copies;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** A confirmation in words. */
    record Told(LocalDate on, String by, String where, boolean counts) {}

    @Transactional
    void run(LocalDate on, String by, String where) {
        // The office lives up to fourteen hours ahead of UTC.
        var latest = clock.instant().atZone(ZoneOffset.ofHours(14)).toLocalDate();
        if (on.isAfter(latest)) throw new RuleViolation("keys.copy.a-confirmation-lies-not-in-the-future");
        var id = UUID.randomUUID();
        copies.insert(new KeyCopy(id, on, by, seal().sealText(CONTEXT + id, where), true));
        audit.record(AuditEntry.of(new Actor.Clockwork(), "keys.copy.confirmed", "key-copy", id)
                .fields(List.of("copied_on", "confirmed_by", "place")));
    }

    @Transactional
    List<Told> list() {
        return copies.newest().stream()
                .map(it -> new Told(it.on(), it.by(), seal().openText(CONTEXT + it.id(), it.place()), it.counts()))
                .toList();
    }

    private Seal seal() {
        return keys.use(keys.compartment("keys"));
    }
}
