package id.sasando.reference.phones;

import static id.sasando.access.Permission.KEEP_PHONES;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import id.sasando.shared.Office;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody compared a number with its source, and says on which day and how. */
@Service
class ConfirmPhone {
    private final StoredPhoneCare phones;
    private final AuditTrail audit;
    private final Office office;
    private final Clock clock;

    ConfirmPhone(StoredPhoneCare phones, AuditTrail audit, Office office, Clock clock) {
        this.phones = phones;
        this.audit = audit;
        this.office = office;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(office.zone()));
    }

    /**
     * A number that is shown already.
     *
     * @param seen the number that was on the page; another one meanwhile was not compared
     */
    @Transactional
    void known(String key, String seen, PhoneChecked.How how, LocalDate on, Viewer by) {
        var phone = phones.find(key, today()).orElseThrow(() -> new NotFound("phone " + key));
        if (!phone.number().equals(seen)) throw new RuleViolation("reference.phone.is-another-number-now");
        confirm(key, phone.number(), Optional.empty(), how, on, by);
    }

    /** What the desk entered: never by whoever entered it, so that no one person puts a number before a frightened reader. */
    @Transactional
    void entered(UUID entry, PhoneChecked.How how, LocalDate on, Viewer by) {
        var waiting = phones.waiting().stream()
                .filter(it -> it.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> new NotFound("phone entry " + entry));
        refusal(waiting, by).ifPresent(code -> {
            throw new RuleViolation(code);
        });
        confirm(waiting.key(), waiting.number(), Optional.of(entry), how, on, by);
    }

    /**
     * Why that viewer does not confirm this entry. An administrator makes accounts of their own kind alone, so that two
     * of them may be one person; roles that see cases were confirmed by the head.
     */
    static Optional<String> refusal(PhoneEntered entry, Viewer by) {
        if (entry.enteredBy().equals(by.id())) return Optional.of("reference.phone.another-person-confirms");
        var known = by.roles().stream().anyMatch(Role::seesCases);
        return known ? Optional.empty() : Optional.of("reference.phone.whoever-sees-cases-confirms");
    }

    private void confirm(
            String key, String number, Optional<UUID> entry, PhoneChecked.How how, LocalDate on, Viewer by) {
        if (on.isAfter(today())) throw new RuleViolation("reference.phone.confirmed-in-the-future");
        var id = UUID.randomUUID();
        if (!phones.insert(new PhoneChecked(id, key, number, entry, how, on, by.id()))) return;
        audit.record(AuditEntry.of(by.actor(KEEP_PHONES), "reference.phone.confirmed", "phone-check", id)
                .fields(List.of("checked_on", "how"))
                .permission(KEEP_PHONES.name()));
    }
}
