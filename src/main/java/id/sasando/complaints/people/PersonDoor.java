package id.sasando.complaints.people;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CasePeople;
import id.sasando.shared.NotFound;
import id.sasando.workers.WorkerId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Component;

/** Hands out the case of a person to those who may see all of it. Nobody reaches a person but through such a case. */
@Component
class PersonDoor {
    private final CaseDoor door;
    private final CasePeople people;

    PersonDoor(CaseDoor door, CasePeople people) {
        this.door = door;
        this.people = people;
    }

    /** Which person of which case. */
    record Place(@Valid CaseId id, @Valid WorkerId worker) {
        NotFound missing() {
            return new NotFound("worker " + worker.value() + " of case " + id.value());
        }
    }

    CaseFile open(Place place, Viewer viewer) {
        var file = door.open(place.id(), viewer);
        if (!people.of(place.id()).contains(place.worker())) throw place.missing();
        return file;
    }
}
