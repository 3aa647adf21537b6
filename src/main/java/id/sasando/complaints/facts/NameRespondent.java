package id.sasando.complaints.facts;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.agencies.Agencies;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseParties;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names an agency as the respondent of a case, once. */
@Component
class NameRespondent {
    private final CaseParties parties;
    private final Agencies agencies;

    NameRespondent(CaseParties parties, Agencies agencies) {
        this.parties = parties;
        this.agencies = agencies;
    }

    /** @return what it changed; empty without a name, and if it is named already */
    Optional<FieldChange> run(CaseFile file, String name, Viewer viewer) {
        if (name.isEmpty()) return Optional.empty();
        var agency = agencies.named(name, viewer.actor(Permission.EDIT_CASE));
        var known = parties.of(file.id()).stream()
                .anyMatch(it -> it.role().equals("RESPONDENT") && it.agency().equals(Optional.of(agency)));
        if (known) return Optional.empty();
        parties.addRespondent(file.id(), agency);
        return Optional.of(new FieldChange("respondent", "", name));
    }
}
