package id.sasando.agencies.naming;

import id.sasando.agencies.AgencyId;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody names an agency; the first to do so adds it. */
@Component
class NameAgency {
    private final StoredAgencies agencies;
    private final AuditTrail audit;

    NameAgency(StoredAgencies agencies, AuditTrail audit) {
        this.agencies = agencies;
        this.audit = audit;
    }

    @Transactional
    AgencyId run(AgencyName name, Actor actor) {
        var known = agencies.find(name);
        if (known.isPresent()) return known.get();
        var id = new AgencyId(UUID.randomUUID());
        // Another transaction may have been quicker; its agency is then the one.
        if (!agencies.insert(id, name)) return agencies.find(name).orElseThrow();
        audit.record(AuditEntry.of(actor, "agencies.agency.added", "agency", id.value())
                .fields(List.of("name")));
        return id;
    }
}
