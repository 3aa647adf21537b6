package id.sasando.complaints.people;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.workers.WorkerChange;
import id.sasando.workers.WorkerView;
import id.sasando.workers.Workers;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: an officer opens a person of a case, and changes what is known of them. */
@Component
class ChangePerson {
    private final PersonDoor door;
    private final CaseOpenings openings;
    private final Workers workers;

    ChangePerson(PersonDoor door, CaseOpenings openings, Workers workers) {
        this.door = door;
        this.openings = openings;
        this.workers = workers;
    }

    record Opened(CaseFile file, WorkerView person) {}

    @Transactional
    Opened open(PersonDoor.Place place, Viewer viewer) {
        var file = door.open(place, viewer);
        openings.opened(file, List.of(place.worker()), viewer);
        return new Opened(file, workers.find(place.worker()).orElseThrow(place::missing));
    }

    /** What the reading of a form must know of case and person. Nothing is shown by it, so it is no opening. */
    @Transactional(readOnly = true)
    PersonPhones.Known known(PersonDoor.Place place, Viewer viewer) {
        var country = door.open(place, viewer).subject().country();
        var person = workers.find(place.worker()).orElseThrow(place::missing);
        return new PersonPhones.Known(country, person.facts().phones());
    }

    @Transactional
    void run(PersonDoor.Place place, int seenVersion, WorkerChange change, Viewer viewer) {
        door.open(place, viewer);
        workers.change(place.worker(), seenVersion, change, viewer);
    }
}
