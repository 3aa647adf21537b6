package id.sasando.complaints.facts;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.agencies.Agencies;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.complaints.core.ReporterContact;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.CaseParties;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.ChangeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: an officer opens the facts of a case, and changes them. */
@Component
class ChangeFacts {
    private final CaseDoor door;
    private final Cases cases;
    private final CaseOpenings openings;
    private final ChangeCase change;
    private final CaseParties parties;
    private final Agencies agencies;

    ChangeFacts(
            CaseDoor door,
            Cases cases,
            CaseOpenings openings,
            ChangeCase change,
            CaseParties parties,
            Agencies agencies) {
        this.door = door;
        this.cases = cases;
        this.openings = openings;
        this.change = change;
        this.parties = parties;
        this.agencies = agencies;
    }

    /** A case with its facts in the clear. */
    record Opened(CaseFile file, CaseFacts facts) {}

    /**
     * How the facts shall stand from now on.
     *
     * @param respondent an agency to name as party besides; empty for none
     */
    record Facts(CaseSubject subject, CaseFacts facts, String consent, String respondent) {
        CaseFile on(CaseFile file) {
            var reporter = file.reporter();
            var contact = new ReporterContact(
                    reporter.anonymous(),
                    reporter.aboutSelf(),
                    reporter.complainantType(),
                    reporter.name(),
                    reporter.phone(),
                    reporter.email(),
                    reporter.channel(),
                    consent);
            return file.withSubject(subject).withReporter(contact);
        }
    }

    @Transactional
    Opened open(CaseId id, Viewer viewer) {
        var file = door.open(id, viewer);
        openings.opened(file, List.of(), viewer);
        return new Opened(file, cases.words(file).facts());
    }

    /** Nothing is written if nothing differs. @throws id.sasando.shared.StaleRecord if somebody saved first */
    @Transactional
    void run(CaseId id, int seenVersion, Facts facts, Viewer viewer) {
        var file = door.open(id, viewer);
        ChangeCase.refuseStale(file, seenVersion);
        var after = facts.on(file);
        var before = CaseValues.of(file, cases.words(file).facts());
        var changes = new ArrayList<>(CaseValues.differences(before, CaseValues.of(after, facts.facts())));
        respondent(file, facts.respondent(), viewer).ifPresent(changes::add);
        if (changes.isEmpty()) return;
        cases.updateFacts(after, facts.facts());
        var actor = viewer.actor(Permission.EDIT_CASE);
        change.edit(file, after, new Happening(actor, "FACTS_CHANGED", "", changes), Permission.EDIT_CASE);
    }

    private Optional<FieldChange> respondent(CaseFile file, String name, Viewer viewer) {
        if (name.isEmpty()) return Optional.empty();
        var agency = agencies.named(name, viewer.actor(Permission.EDIT_CASE));
        var known = parties.of(file.id()).stream()
                .anyMatch(it -> it.role().equals("RESPONDENT") && it.agency().equals(Optional.of(agency)));
        if (known) return Optional.empty();
        parties.addRespondent(file.id(), agency);
        return Optional.of(new FieldChange("respondent", "", name));
    }
}
