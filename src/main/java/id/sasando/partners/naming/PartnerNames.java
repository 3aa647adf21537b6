package id.sasando.partners.naming;

import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Partner bodies as other modules see them. */
@Component
class PartnerNames implements Partners {
    private final AddPartner adding;
    private final StoredPartners partners;

    PartnerNames(AddPartner adding, StoredPartners partners) {
        this.adding = adding;
        this.partners = partners;
    }

    @Override
    public PartnerId add(String name, String typeCode, Actor actor) {
        return adding.run(new PartnerName(name), typeCode, actor);
    }

    @Override
    public Optional<String> name(PartnerId id) {
        return partners.name(id);
    }

    @Override
    public List<Partner> list(int limit) {
        return partners.list(Math.clamp(limit, 1, PARTNERS_MAX));
    }

    @Override
    public List<Partner> search(String words, int limit) {
        var folded = PartnerName.fold(words);
        return folded.length() < 2 ? List.of() : partners.search(folded, Math.clamp(limit, 1, PARTNERS_MAX));
    }
}
