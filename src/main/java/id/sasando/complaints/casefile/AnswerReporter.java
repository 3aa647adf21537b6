package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseDue;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.complaints.store.NextDue;
import id.sasando.complaints.store.Talk;
import id.sasando.complaints.store.Talk.NewMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the office writes to the reporter. What the reporter wrote is answered, and the next date is set anew. */
@Component
class AnswerReporter {
    private final CaseDoor door;
    private final Talk talk;
    private final ChangeCase change;
    private final CaseHistory history;
    private final NextDue due;
    private final Clock clock;

    AnswerReporter(CaseDoor door, Talk talk, ChangeCase change, CaseHistory history, NextDue due, Clock clock) {
        this.door = door;
        this.talk = talk;
        this.change = change;
        this.history = history;
        this.due = due;
        this.clock = clock;
    }

    /**
     * A message to the reporter.
     *
     * @param submission the form's key: sent twice, it is one message
     * @param awaiting the reporter is to answer next
     */
    record Answer(CaseId id, UUID submission, String text, boolean awaiting) {}

    @Transactional
    void run(Answer answer, Viewer viewer) {
        var file = door.open(answer.id(), viewer);
        var by = Optional.of(viewer.id());
        if (!talk.addMessage(file, new NewMessage(by, answer.submission(), answer.text(), answer.awaiting()))) return;
        var after = file.withUnread(false).withDue(next(file, answer.awaiting()));
        var actor = viewer.actor(Permission.WRITE_TO_REPORTER);
        change.edit(file, after, new Happening(actor, "OFFICE_WROTE", "", List.of()), Permission.WRITE_TO_REPORTER);
    }

    /** An answer that was owed is given: then the clock of the state counts again. */
    private CaseDue next(CaseFile file, boolean awaiting) {
        if (file.state() == CaseState.MERGED) return file.due(); // its clock stands still
        if (!file.state().isOpen()) return CaseDue.NOTHING;
        var next = file.due().step().equals("REPLY_TO_REPORTER") ? due.in(file.state(), since(file)) : file.due();
        return new CaseDue(next.at(), next.uncertain(), next.step(), awaiting ? "REPORTER" : next.nextActor());
    }

    /** In handling the next word to the reporter is counted from this one; elsewhere from the day the state began. */
    private Instant since(CaseFile file) {
        if (file.state() == CaseState.VERIFIED || file.state() == CaseState.IN_HANDLING) return clock.instant();
        return history.of(file).stream()
                .filter(it -> it.to().equals(Optional.of(file.state())))
                .findFirst()
                .map(CaseHistory.CaseEvent::at)
                .orElse(file.lodgedAt());
    }
}
