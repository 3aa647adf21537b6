package id.sasando.workers.registry;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.keys.DataKeys;
import id.sasando.shared.Actor;
import id.sasando.workers.NewWorker;
import id.sasando.workers.WorkerId;
import id.sasando.workers.Workers.WorkerEvent.Difference;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a person enters the registry, under a data key of their own. */
@Component
class RegisterWorker {
    private final StoredWorkers workers;
    private final SealedNumbers numbers;
    private final WorkerEvents events;
    private final DataKeys keys;
    private final AuditTrail audit;

    RegisterWorker(StoredWorkers workers, SealedNumbers numbers, WorkerEvents events, DataKeys keys, AuditTrail audit) {
        this.workers = workers;
        this.numbers = numbers;
        this.events = events;
        this.keys = keys;
        this.audit = audit;
    }

    @Transactional
    WorkerId run(NewWorker it, Actor actor) {
        var id = new WorkerId(UUID.randomUUID());
        var plain = new StoredWorker(id, keys.create(), it.facts(), Optional.empty(), Optional.empty(), 0);
        var worker = numbers.seal(plain, it.nik(), it.passport());
        var fields = new Portrait(it.facts(), it.nik(), it.passport()).first();
        workers.insert(worker);
        events.registered(worker, actor, fields);
        audit.record(AuditEntry.of(actor, "workers.worker.registered", "worker", id.value())
                .fields(fields.stream().map(Difference::field).toList()));
        return id;
    }
}
