package id.sasando.workers;

import java.util.List;

/**
 * How a person shall stand from now on. The form shows sealed numbers masked only, so for them it says what to do.
 *
 * @param facts all of them, changed or not
 * @param phonesTyped telephones that are new, as they were typed
 */
public record WorkerChange(
        WorkerFacts facts, Revision<Nik> nik, Revision<PassportNumber> passport, List<String> phonesTyped) {

    public WorkerChange {
        phonesTyped = List.copyOf(phonesTyped);
    }

    public WorkerChange(WorkerFacts facts, Revision<Nik> nik, Revision<PassportNumber> passport) {
        this(facts, nik, passport, List.of());
    }

    /** What to do with a sealed number. */
    public sealed interface Revision<T> {
        record Keep<T>() implements Revision<T> {}

        record Replace<T>(T by) implements Revision<T> {}

        record Remove<T>() implements Revision<T> {}
    }

    /** Changes facts and leaves the numbers as they are. */
    public static WorkerChange of(WorkerFacts facts) {
        return new WorkerChange(facts, new Revision.Keep<>(), new Revision.Keep<>());
    }
}
