package id.sasando.agencies.naming;

import id.sasando.agencies.Agencies;
import id.sasando.agencies.AgencyId;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Agencies as other modules see them. */
@Component
class AgencyNames implements Agencies {
    private final NameAgency naming;
    private final StoredAgencies agencies;

    AgencyNames(NameAgency naming, StoredAgencies agencies) {
        this.naming = naming;
        this.agencies = agencies;
    }

    @Override
    public AgencyId named(String name, Actor actor) {
        return naming.run(new AgencyName(name), actor);
    }

    @Override
    public Optional<String> name(AgencyId id) {
        return agencies.name(id);
    }

    @Override
    public List<NamedAgency> search(String words, int limit) {
        var folded = AgencyName.fold(words);
        return folded.length() < 2 ? List.of() : agencies.search(folded, Math.clamp(limit, 1, AGENCIES_MAX));
    }
}
