package id.sasando.complaints.people;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.shared.RuleViolation;
import id.sasando.workers.WorkerView;
import id.sasando.workers.Workers;
import id.sasando.workers.Workers.SealedNumber;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases: an officer asks for the whole NIK or passport number of a person, and says why. The reason lies sealed in
 * the history of the case, the trail names the person; neither holds the number.
 */
@Component
class ShowNumber {
    private final PersonDoor door;
    private final Workers workers;
    private final CaseOpenings openings;
    private final CaseHistory history;

    ShowNumber(PersonDoor door, Workers workers, CaseOpenings openings, CaseHistory history) {
        this.door = door;
        this.workers = workers;
        this.openings = openings;
        this.history = history;
    }

    record Opened(CaseFile file, WorkerView person) {}

    /** The person with masked numbers. */
    @Transactional
    Opened open(PersonDoor.Place place, Viewer viewer) {
        var file = door.open(place, viewer);
        openings.opened(file, List.of(place.worker()), viewer);
        return new Opened(file, workers.find(place.worker()).orElseThrow(place::missing));
    }

    @Transactional
    String run(PersonDoor.Place place, SealedNumber number, String reason, Viewer viewer) {
        var file = door.open(place, viewer);
        if (reason.isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
        var whole = workers.reveal(place.worker(), number, viewer)
                .orElseThrow(() -> new RuleViolation("complaints.person.has-no-such-number"));
        var actor = viewer.actor(Permission.REVEAL_IDENTITY);
        history.write(file, file, new Happening(actor, number + "_SHOWN", reason, List.of()));
        return whole;
    }
}
