package id.sasando.workers.registry;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Forbidden;
import id.sasando.shared.NotFound;
import id.sasando.shared.StaleRecord;
import id.sasando.workers.WorkerChange;
import id.sasando.workers.WorkerChange.Revision;
import id.sasando.workers.WorkerId;
import id.sasando.workers.Workers.WorkerEvent.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an officer corrects or completes what is known of a person. */
@Component
class ChangeWorker {
    private final StoredWorkers workers;
    private final SealedNumbers numbers;
    private final WorkerEvents events;
    private final AuditTrail audit;

    ChangeWorker(StoredWorkers workers, SealedNumbers numbers, WorkerEvents events, AuditTrail audit) {
        this.workers = workers;
        this.numbers = numbers;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    void run(WorkerId id, int version, WorkerChange change, Viewer viewer) {
        if (!viewer.may(Permission.EDIT_CASE)) throw new Forbidden("worker " + id.value());
        var actor = viewer.actor(Permission.EDIT_CASE);
        var stored = workers.find(id).orElseThrow(() -> new NotFound("worker " + id.value()));
        if (stored.version() != version) throw new StaleRecord("worker " + id.value());
        var before = new Portrait(stored.facts(), numbers.nik(stored), numbers.passport(stored));
        var after = new Portrait(
                change.facts(), revised(before.nik(), change.nik()), revised(before.passport(), change.passport()));
        var differences = after.since(before);
        if (differences.isEmpty()) return;
        var next = new StoredWorker(id, stored.key(), change.facts(), stored.nik(), stored.passport(), version);
        workers.update(numbers.seal(next, after.nik(), after.passport()));
        events.changed(stored, actor, withTyped(differences, change.phonesTyped()));
        audit.record(AuditEntry.of(actor, "workers.worker.changed", "worker", id.value())
                .fields(differences.stream().map(Difference::field).toList())
                .permission(Permission.EDIT_CASE.name()));
    }

    /** Beside how telephones were read stands how they were typed, so that a wrong reading can be found out. */
    private static List<Difference> withTyped(List<Difference> differences, List<String> typed) {
        if (typed.isEmpty()) return differences;
        var all = new ArrayList<>(differences);
        all.add(new Difference("phonesTyped", List.of(), typed));
        return all;
    }

    private static <T> Optional<T> revised(Optional<T> before, Revision<T> revision) {
        return switch (revision) {
            case Revision.Keep<T> _ -> before;
            case Revision.Replace<T>(var by) -> Optional.of(by);
            case Revision.Remove<T> _ -> Optional.empty();
        };
    }
}
