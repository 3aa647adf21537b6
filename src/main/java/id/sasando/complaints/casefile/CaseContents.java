package id.sasando.complaints.casefile;

import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseWords;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.CaseEvent;
import id.sasando.complaints.store.CaseParties;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.store.Talk;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads all that lies in a case beside its line. */
@Component
class CaseContents {
    private final Cases cases;
    private final CaseParties parties;
    private final Talk talk;
    private final CaseHistory history;
    private final Endings endings;
    private final Files files;

    CaseContents(Cases cases, CaseParties parties, Talk talk, CaseHistory history, Endings endings, Files files) {
        this.cases = cases;
        this.parties = parties;
        this.talk = talk;
        this.history = history;
        this.endings = endings;
        this.files = files;
    }

    record Contents(
            CaseWords words,
            List<CaseParties.Party> parties,
            List<Talk.Line> messages,
            List<Talk.Line> notes,
            List<FileLine> files,
            List<CaseEvent> events,
            Optional<Endings.Resolution> resolution,
            Optional<Endings.WithdrawalRequest> withdrawal) {
        boolean isWaitingForConfirmation() {
            return resolution.filter(Endings.Resolution::isPending).isPresent();
        }
    }

    Contents of(CaseFile file) {
        return new Contents(
                cases.words(file),
                parties.of(file.id()),
                talk.messages(file),
                talk.notes(file),
                files.of(file.id().value()),
                history.of(file),
                endings.latest(file),
                endings.asked(file));
    }
}
