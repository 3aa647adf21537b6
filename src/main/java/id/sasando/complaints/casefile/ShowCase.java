package id.sasando.complaints.casefile;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.arrivals.Readers;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.merging.MergedCases;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.CasePeople;
import id.sasando.complaints.store.Cases;
import id.sasando.shared.NotFound;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerView;
import id.sasando.workers.Workers;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody opens a case. The trail learns of the case and of each person shown, or nothing is shown. For its
 * officer this opening shows new messages as new and marks them as read. A case is shown with those that are merged into
 * it, each read where it lies.
 */
@Component
class ShowCase {
    private final Cases cases;
    private final CaseDoor door;
    private final Readers readers;
    private final Reading reading;
    private final MergedCases merged;
    private final CaseOpenings openings;

    ShowCase(Cases cases, CaseDoor door, Readers readers, Reading reading, MergedCases merged, CaseOpenings openings) {
        this.cases = cases;
        this.door = door;
        this.readers = readers;
        this.reading = reading;
        this.merged = merged;
        this.openings = openings;
    }

    /** A case with all that lies in it. */
    record Part(CaseFile file, CaseContents.Contents contents, List<WorkerView> people) {}

    /** What a viewer sees of a case. */
    sealed interface Shown {
        /** All of it, and of the cases that are merged into it. */
        record Whole(Part own, List<Part> merged) implements Shown {
            CaseFile file() {
                return own.file();
            }

            CaseContents.Contents contents() {
                return own.contents();
            }

            List<WorkerView> people() {
                return own.people();
            }

            /** The case itself first. */
            List<Part> parts() {
                return Stream.concat(Stream.of(own), merged.stream()).toList();
            }
        }

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
        var works = readers.reads(file, viewer);
        var duplicates =
                merged.into(id).stream().map(it -> open(it, works, viewer)).toList();
        return new Shown.Whole(open(file, works, viewer), duplicates);
    }

    private Part open(CaseFile file, boolean works, Viewer viewer) {
        openings.opened(file, reading.people(file), viewer);
        if (file.unread() && works) cases.seen(file);
        return reading.of(file);
    }

    /** Reads what a case holds and whom it is about. */
    @Component
    static class Reading {
        private final CaseContents contents;
        private final CasePeople people;
        private final Workers workers;

        Reading(CaseContents contents, CasePeople people, Workers workers) {
            this.contents = contents;
            this.people = people;
            this.workers = workers;
        }

        List<WorkerId> people(CaseFile file) {
            return people.of(file.id());
        }

        Part of(CaseFile file) {
            return new Part(file, contents.of(file), workers.findAll(people(file)));
        }
    }
}
