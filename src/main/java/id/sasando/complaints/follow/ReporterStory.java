package id.sasando.complaints.follow;

import id.sasando.audit.TrailCounts;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Following.CodeChange;
import id.sasando.complaints.Following.Ending;
import id.sasando.complaints.Following.Message;
import id.sasando.complaints.Following.Opening;
import id.sasando.complaints.Following.Step;
import id.sasando.complaints.Following.Story;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.CaseEvent;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.store.Protection;
import id.sasando.complaints.store.Talk;
import id.sasando.documents.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a case to its reporter: steps, messages and files, never notes, names of officers or reasons. */
@Component
class ReporterStory {
    private final CaseHistory history;
    private final Talk talk;
    private final Endings endings;
    private final Files files;
    private final Protection protection;
    private final TrailCounts trail;

    ReporterStory(
            CaseHistory history, Talk talk, Endings endings, Files files, Protection protection, TrailCounts trail) {
        this.history = history;
        this.talk = talk;
        this.endings = endings;
        this.files = files;
        this.protection = protection;
        this.trail = trail;
    }

    /** @param master the case with which it is worked, if it is merged: its state and clock are those that count */
    Story of(CaseFile file, Optional<CaseFile> master) {
        var worked = master.filter(it -> it.state() != CaseState.WITHDRAWN).orElse(file);
        var events = history.of(file).reversed();
        return new Story(
                file.id(),
                file.number().map(_ -> file.label()),
                worked.state(),
                file.lodgedAt(),
                worked.due().at(),
                worked.due().uncertain(),
                worked.due().nextActor(),
                file.reporter().anonymous(),
                mayWithdraw(file),
                endings.asked(file).isPresent(),
                ending(file),
                steps(events),
                codes(events),
                talk.messages(file).stream()
                        .map(it -> new Message(it.fromOffice(), it.text(), it.at()))
                        .toList(),
                files.of(file.id().value()),
                openings(file));
    }

    private List<Opening> openings(CaseFile file) {
        return trail.byRole(CaseOpenings.OPENED, file.id().value()).stream()
                .map(it -> new Opening(it.role(), it.times()))
                .toList();
    }

    boolean mayWithdraw(CaseFile file) {
        return file.state().isOpen() && !protection.covers(file);
    }

    private Optional<Ending> ending(CaseFile file) {
        if (file.state() != CaseState.RESOLVED) return Optional.empty();
        return endings.latest(file)
                .map(it -> new Ending(it.outcome().code(), it.outcome().told()));
    }

    private static List<CodeChange> codes(List<CaseEvent> events) {
        return events.stream()
                .filter(it -> it.verb().equals("CODE_ENDED") || it.verb().equals("CODE_GIVEN"))
                .map(it -> new CodeChange(it.verb().equals("CODE_GIVEN"), it.at()))
                .toList();
    }

    private static List<Step> steps(List<CaseEvent> events) {
        return events.stream()
                .filter(it -> it.to().isPresent())
                .map(it -> new Step(it.to().orElseThrow(), it.at()))
                .toList();
    }
}
