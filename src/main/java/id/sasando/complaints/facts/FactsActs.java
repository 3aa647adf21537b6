package id.sasando.complaints.facts;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import org.springframework.stereotype.Component;

/** Changing facts without a page. */
@Component
class FactsActs implements Casework.Part {
    private final ChangeFacts changeFacts;

    FactsActs(ChangeFacts changeFacts) {
        this.changeFacts = changeFacts;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        if (!(act instanceof CaseAct.Clarify clarify)) return false;
        var file = changeFacts.open(id, viewer).file();
        var facts = new ChangeFacts.Facts(
                file.subject(), clarify.facts(), file.reporter().consent(), clarify.respondent(), "");
        changeFacts.run(id, file.version(), facts, viewer);
        return true;
    }
}
