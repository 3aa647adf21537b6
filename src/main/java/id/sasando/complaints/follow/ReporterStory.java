package id.sasando.complaints.follow;

import id.sasando.audit.TrailCounts;
import id.sasando.complaints.Following.Story;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.store.Protection;
import id.sasando.complaints.store.Talk;
import id.sasando.documents.Files;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a case to its reporter; {@link ReporterSight} says what of each source. */
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
        var worked = ReporterSight.worked(file, master);
        var events = history.of(file).reversed();
        return new Story(
                ReporterSight.id(file),
                ReporterSight.number(file),
                ReporterSight.state(worked),
                ReporterSight.lodgedAt(file),
                ReporterSight.due(worked),
                ReporterSight.dueUncertain(worked),
                ReporterSight.nextActor(worked),
                ReporterSight.anonymous(file),
                mayWithdraw(file),
                ReporterSight.withdrawalAsked(endings.asked(file)),
                ReporterSight.ending(file, endings.latest(file)),
                ReporterSight.steps(events),
                ReporterSight.codes(events),
                ReporterSight.messages(talk.messages(file)),
                ReporterSight.files(files.of(file.id().value())),
                ReporterSight.openings(
                        trail.byRole(CaseOpenings.OPENED, file.id().value())));
    }

    boolean mayWithdraw(CaseFile file) {
        return ReporterSight.mayWithdraw(file, protection.covers(file));
    }
}
