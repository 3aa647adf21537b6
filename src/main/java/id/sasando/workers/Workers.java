package id.sasando.workers;

import id.sasando.access.Viewer;
import id.sasando.keys.SealedShape;
import id.sasando.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The people of the registry. Who may see whom is decided by the module that asks; it also writes the audit row of an
 * opening or a list. Changes and revealed numbers are written here.
 */
public interface Workers {

    /** No question names more people than this. */
    int PEOPLE_MAX = 100;

    /** @throws id.sasando.shared.RuleViolation if another person has that NIK or passport */
    WorkerId register(NewWorker worker, Actor actor);

    Optional<WorkerView> find(WorkerId id);

    /** In the order of the ids, at most {@value #PEOPLE_MAX}. Opens sealed numbers: for lists use {@link #names}. */
    List<WorkerView> findAll(Collection<WorkerId> ids);

    /** The name to call each person by, for lists of at most {@value #PEOPLE_MAX}. */
    Map<WorkerId, String> names(Collection<WorkerId> ids);

    /**
     * Changes a person; history and audit go with it. Nothing is written if nothing differs.
     *
     * @param version the one that was shown
     * @throws id.sasando.shared.StaleRecord if somebody else changed the person since
     * @throws id.sasando.shared.RuleViolation if another person has that NIK or passport
     */
    void change(WorkerId id, int version, WorkerChange change, Viewer viewer);

    /** The whole number, if there is one. Writes its own audit row. */
    Optional<String> reveal(WorkerId id, SealedNumber number, Viewer viewer);

    /** What was changed, newest first, at most {@value #PEOPLE_MAX}. */
    List<WorkerEvent> history(WorkerId id, int limit);

    /** Numbers that are sealed under the person's key. */
    enum SealedNumber {
        NIK,
        PASSPORT
    }

    /**
     * One change of a person.
     *
     * @param account the member of staff; empty for the public and the system
     * @param version what the change led to; 0 is the registration
     */
    record WorkerEvent(
            Instant at, String actorKind, Optional<UUID> account, int version, List<Difference> differences) {

        /** The row of an event is the person and the version. */
        public static final SealedShape<List<Difference>> SHAPE =
                SealedShape.listOf("workers.worker_event.detail_sealed", Difference.class);

        /**
         * One field before and after. NIK and passport are masked.
         *
         * @param field {@code names}, {@code phones}, {@code phonesTyped}, {@code village}, {@code regency}, {@code sex}, {@code birthYear},
         *     {@code nik} or {@code passport}
         */
        public record Difference(String field, List<String> before, List<String> after) {}
    }
}
