package id.sasando.complaints.casefile;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.CasePeople;
import id.sasando.complaints.store.Cases;
import id.sasando.shared.NotFound;
import id.sasando.workers.WorkerView;
import id.sasando.workers.Workers;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody opens a case. The trail learns of the case and of each person shown, or nothing is shown. For its
 * officer this opening shows new messages as new and marks them as read.
 */
@Component
class ShowCase {
    private final Cases cases;
    private final CaseDoor door;
    private final CaseContents contents;
    private final CasePeople people;
    private final Workers workers;
    private final CaseOpenings openings;

    ShowCase(
            Cases cases,
            CaseDoor door,
            CaseContents contents,
            CasePeople people,
            Workers workers,
            CaseOpenings openings) {
        this.cases = cases;
        this.door = door;
        this.contents = contents;
        this.people = people;
        this.workers = workers;
        this.openings = openings;
    }

    /** What a viewer sees of a case. */
    sealed interface Shown {
        /** All of it. */
        record Whole(CaseFile file, CaseContents.Contents contents, List<WorkerView> people) implements Shown {}

        /** The line only. */
        record Line(CaseFile file) implements Shown {}
    }

    @Transactional
    Shown run(CaseId id, Viewer viewer) {
        var file = cases.get(id);
        var sight = door.sight(file, viewer);
        if (sight == Sight.NONE) throw new NotFound("case " + id.value());
        if (sight == Sight.LINE) {
            openings.line(file, viewer);
            return new Shown.Line(file);
        }
        var shown = people.of(id);
        openings.opened(file, shown, viewer);
        if (file.unread() && file.assignee().filter(viewer::covers).isPresent()) cases.seen(file);
        return new Shown.Whole(file, contents.of(file), workers.findAll(shown));
    }
}
