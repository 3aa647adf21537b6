package id.sasando.complaints.parties;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.agencies.Agencies;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.CaseParties;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases: an officer looks at a respondent of a case, and takes it away with a reason. History keeps the name; it is
 * undone by naming the agency again among the facts.
 */
@Component
class RemoveRespondent {
    private final CaseDoor door;
    private final CaseOpenings openings;
    private final CaseParties parties;
    private final Agencies agencies;
    private final ChangeCase change;

    RemoveRespondent(CaseDoor door, CaseOpenings openings, CaseParties parties, Agencies agencies, ChangeCase change) {
        this.door = door;
        this.openings = openings;
        this.parties = parties;
        this.agencies = agencies;
        this.change = change;
    }

    /** A case and the name of its respondent. */
    record Opened(CaseFile file, String name) {}

    @Transactional
    Opened open(CaseId id, UUID party, Viewer viewer) {
        var file = door.open(id, viewer);
        openings.opened(file, List.of(), viewer);
        return new Opened(file, name(id, party));
    }

    /**
     * Takes the respondent away.
     *
     * @param seenVersion of the case
     */
    record Removal(CaseId id, UUID party, int seenVersion, String reason) {}

    @Transactional
    void run(Removal removal, Viewer viewer) {
        var file = door.open(removal.id(), viewer);
        ChangeCase.refuseStale(file, removal.seenVersion());
        if (removal.reason().isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
        var gone = new FieldChange("respondent", name(removal.id(), removal.party()), "");
        parties.removeRespondent(removal.id(), removal.party());
        var actor = viewer.actor(Permission.EDIT_CASE);
        var happening = new Happening(actor, "RESPONDENT_REMOVED", removal.reason(), List.of(gone));
        change.edit(file, file, happening, Permission.EDIT_CASE);
    }

    private String name(CaseId id, UUID party) {
        return parties.of(id).stream()
                .filter(it -> it.id().equals(party) && it.role().equals("RESPONDENT"))
                .findFirst()
                .flatMap(CaseParties.Party::agency)
                .flatMap(agencies::name)
                .orElseThrow(() -> new NotFound("respondent " + party + " of case " + id.value()));
    }
}
