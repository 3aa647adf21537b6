package id.sasando.complaints.facts;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.complaints.core.ReporterContact;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.ChangeCase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: an officer opens the facts of a case, and changes them. */
@Component
class ChangeFacts {
    private final CaseDoor door;
    private final Cases cases;
    private final CaseOpenings openings;
    private final ChangeCase change;
    private final FactsRules rules;
    private final NameRespondent nameRespondent;

    ChangeFacts(
            CaseDoor door,
            Cases cases,
            CaseOpenings openings,
            ChangeCase change,
            FactsRules rules,
            NameRespondent nameRespondent) {
        this.door = door;
        this.cases = cases;
        this.openings = openings;
        this.change = change;
        this.rules = rules;
        this.nameRespondent = nameRespondent;
    }

    /** A case with its facts in the clear. */
    record Opened(CaseFile file, CaseFacts facts) {}

    /**
     * How the facts shall stand from now on.
     *
     * @param respondent an agency to name as party besides; empty for none
     * @param reason why; needed where danger or a type that protects is taken away
     */
    record Facts(CaseSubject subject, CaseFacts facts, String consent, String respondent, String reason) {
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
        rules.refuseUnfit(file.subject(), facts);
        var after = facts.on(file);
        var before = CaseValues.of(file, cases.words(file).facts());
        var changes = new ArrayList<>(CaseValues.differences(before, CaseValues.of(after, facts.facts())));
        nameRespondent.run(file, facts.respondent(), viewer).ifPresent(changes::add);
        if (changes.isEmpty()) return;
        cases.updateFacts(after, facts.facts());
        var actor = viewer.actor(Permission.EDIT_CASE);
        change.edit(file, after, new Happening(actor, "FACTS_CHANGED", facts.reason(), changes), Permission.EDIT_CASE);
    }
}
