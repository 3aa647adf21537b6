package id.sasando.workers.registry;

import id.sasando.access.Viewer;
import id.sasando.shared.Actor;
import id.sasando.workers.NewWorker;
import id.sasando.workers.WorkerChange;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerView;
import id.sasando.workers.Workers;
import id.sasando.workers.Workers.WorkerEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The registry as other modules see it: each question goes to the class that answers it. */
@Component
class Registry implements Workers {
    private final RegisterWorker register;
    private final ChangeWorker change;
    private final RevealNumber reveal;
    private final StoredWorkers workers;
    private final WorkerEvents events;
    private final SealedNumbers numbers;

    Registry(
            RegisterWorker register,
            ChangeWorker change,
            RevealNumber reveal,
            StoredWorkers workers,
            WorkerEvents events,
            SealedNumbers numbers) {
        this.register = register;
        this.change = change;
        this.reveal = reveal;
        this.workers = workers;
        this.events = events;
        this.numbers = numbers;
    }

    @Override
    public WorkerId register(NewWorker worker, Actor actor) {
        return register.run(worker, actor);
    }

    @Override
    public Optional<WorkerView> find(WorkerId id) {
        return workers.find(id).map(numbers::view);
    }

    @Override
    public List<WorkerView> findAll(Collection<WorkerId> ids) {
        var order = bounded(ids);
        return workers.findAll(order).stream()
                .sorted(Comparator.comparingInt(it -> order.indexOf(it.id())))
                .map(numbers::view)
                .toList();
    }

    @Override
    public Map<WorkerId, String> names(Collection<WorkerId> ids) {
        return workers.names(bounded(ids));
    }

    @Override
    public void change(WorkerId id, int version, WorkerChange next, Viewer viewer) {
        change.run(id, version, next, viewer);
    }

    @Override
    public Optional<String> reveal(WorkerId id, SealedNumber number, Viewer viewer) {
        return reveal.run(id, number, viewer);
    }

    @Override
    public List<WorkerEvent> history(WorkerId id, int limit) {
        return workers.find(id)
                .map(it -> events.list(id, it.key(), Math.clamp(limit, 1, PEOPLE_MAX)))
                .orElse(List.of());
    }

    private static List<WorkerId> bounded(Collection<WorkerId> ids) {
        if (ids.size() > PEOPLE_MAX) throw new IllegalArgumentException("at most " + PEOPLE_MAX + " people");
        return ids.stream().distinct().toList();
    }
}
