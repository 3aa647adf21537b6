package id.sasando.complaints.intake;

import id.sasando.access.Permission;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.Lodging.Adding;
import id.sasando.complaints.Lodging.Lodged;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.arrivals.Arrivals;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.Talk;
import id.sasando.complaints.store.Talk.NewMessage;
import id.sasando.documents.Files;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: what differed in a report that came again is added to the first one, or lodged beside it. */
@Component
class AddToReport implements Adding {
    private final NewCases newCases;
    private final Cases cases;
    private final Talk talk;
    private final Arrivals arrivals;
    private final Files files;
    private final Lodging lodging;

    AddToReport(NewCases newCases, Cases cases, Talk talk, Arrivals arrivals, Files files, Lodging lodging) {
        this.newCases = newCases;
        this.cases = cases;
        this.talk = talk;
        this.arrivals = arrivals;
        this.files = files;
        this.lodging = lodging;
    }

    @Override
    @Transactional
    public Lodged add(Addition addition, Actor actor) {
        var id = newCases.known(addition.submission())
                .orElseThrow(() -> new NotFound("a report of " + addition.submission()));
        var file = cases.locked(id);
        if (talk.addMessage(file, new NewMessage(Optional.empty(), addition.key(), addition.text(), false))) {
            adopt(addition.submission(), file);
            var happening = new Happening(actor, "REPORT_ADDED_TO", "", List.of());
            arrivals.came(file, file, happening, Permission.ENTER_COMPLAINT);
        }
        return lodging.receipt(id);
    }

    @Override
    @Transactional
    public Lodged apart(UUID earlier, NewComplaint complaint, Actor actor, Runnable first) {
        var lodged = lodging.lodge(complaint, actor, first);
        adopt(earlier, cases.get(lodged.id()));
        return lodged;
    }

    /** The case says who is anonymous, not the page that brought a file. */
    private void adopt(UUID submission, CaseFile file) {
        if (files.settle(submission, file.reporter().anonymous()).isEmpty()) return;
        files.adopt(submission, file.id().value());
    }
}
