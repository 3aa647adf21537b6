package id.sasando.complaints.people;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.CasePeople;
import id.sasando.shared.NotFound;
import id.sasando.workers.WorkerChange;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerView;
import id.sasando.workers.Workers;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: an officer opens a person of a case, and changes what is known of them. */
@Component
class ChangePerson {
    private final CaseDoor door;
    private final CasePeople people;
    private final CaseOpenings openings;
    private final Workers workers;

    ChangePerson(CaseDoor door, CasePeople people, CaseOpenings openings, Workers workers) {
        this.door = door;
        this.people = people;
        this.openings = openings;
        this.workers = workers;
    }

    /** Which person of which case. */
    record Place(@Valid CaseId id, @Valid WorkerId worker) {}

    record Opened(CaseFile file, WorkerView person) {}

    @Transactional
    Opened open(Place place, Viewer viewer) {
        var file = inCase(place, viewer);
        openings.opened(file, List.of(place.worker()), viewer);
        return new Opened(file, workers.find(place.worker()).orElseThrow(() -> missing(place)));
    }

    @Transactional
    void run(Place place, int seenVersion, WorkerChange change, Viewer viewer) {
        inCase(place, viewer);
        workers.change(place.worker(), seenVersion, change, viewer);
    }

    private CaseFile inCase(Place place, Viewer viewer) {
        var file = door.open(place.id(), viewer);
        if (!people.of(place.id()).contains(place.worker())) throw missing(place);
        return file;
    }

    private static NotFound missing(Place place) {
        return new NotFound(
                "worker " + place.worker().value() + " of case " + place.id().value());
    }
}
