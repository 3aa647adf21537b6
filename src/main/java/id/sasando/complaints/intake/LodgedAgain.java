package id.sasando.complaints.intake;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.Lodging.Lodged;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.Lodging.LodgedOtherwise.Part;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.arrivals.Arrivals;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.once.SentForms;
import id.sasando.complaints.once.SentForms.Earlier;
import id.sasando.complaints.once.SentForms.Sent;
import id.sasando.complaints.store.Cases;
import id.sasando.documents.Files;
import id.sasando.shared.Actor;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A report that comes again under its key. The same is answered as the first time. Other content is never: but if it
 * speaks of danger, the office learns that at once, for somebody may wait for no further page.
 */
@Component
class LodgedAgain {
    private final Cases cases;
    private final SentForms sentForms;
    private final StoredReceipts receipts;
    private final Arrivals arrivals;
    private final Files files;

    LodgedAgain(Cases cases, SentForms sentForms, StoredReceipts receipts, Arrivals arrivals, Files files) {
        this.cases = cases;
        this.sentForms = sentForms;
        this.receipts = receipts;
        this.arrivals = arrivals;
        this.files = files;
    }

    /** Keeps what was lodged, to be compared with whatever comes later. */
    void keep(NewComplaint complaint, CaseId id) {
        sentForms.isFirst(complaint.submission(), id, sent(complaint));
    }

    /** @throws LodgedOtherwise if it is not the same */
    Lodged of(CaseId id, NewComplaint complaint, Actor actor) {
        var earlier = sentForms.earlier(complaint.submission(), id, sent(complaint));
        var waiting = !files.staged(complaint.submission()).isEmpty();
        if (earlier.filter(Earlier::same).isPresent() && !waiting) return new Lodged(id, receipts.find(id));
        var file = cases.locked(id);
        if (complaint.danger()) arrivals.danger(file, actor);
        throw new LodgedOtherwise(
                id,
                earlier.map(Earlier::at).orElse(file.lodgedAt()),
                earlier.filter(Earlier::same).isPresent() ? Set.of() : parts(file, complaint),
                waiting,
                complaint.about().compareTo(file.subject().about()) > 0);
    }

    /** All of it, where nobody can say any more what was lodged. */
    private Set<Part> parts(CaseFile file, NewComplaint complaint) {
        return receipts.secret(file)
                .map(it -> Differences.of(complaint, it.head(), file, cases.words(file)))
                .orElseGet(() -> EnumSet.allOf(Part.class));
    }

    private static Sent sent(NewComplaint complaint) {
        return new Sent("report", complaint);
    }
}
