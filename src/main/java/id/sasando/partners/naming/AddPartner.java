package id.sasando.partners.naming;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.partners.PartnerId;
import id.sasando.reference.CodeLists;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a body is entered that the office works with. */
@Component
class AddPartner {
    private final StoredPartners partners;
    private final CodeLists lists;
    private final AuditTrail audit;
    private final Clock clock;

    AddPartner(StoredPartners partners, CodeLists lists, AuditTrail audit, Clock clock) {
        this.partners = partners;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PartnerId run(PartnerName name, String type, Actor actor) {
        if (!lists.partnerTypes().has(type, LocalDate.now(clock))) {
            throw new RuleViolation("partners.partner.type-is-unknown");
        }
        var id = new PartnerId(UUID.randomUUID());
        if (!partners.insert(id, name, type)) throw new RuleViolation("partners.partner.is-there-already");
        audit.record(AuditEntry.of(actor, "partners.partner.added", "partner", id.value())
                .fields(List.of("name", "type")));
        return id;
    }
}
