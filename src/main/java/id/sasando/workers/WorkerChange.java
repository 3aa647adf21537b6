package id.sasando.workers;

/**
 * How a person shall stand from now on. The form shows sealed numbers masked only, so for them it says what to do.
 *
 * @param facts all of them, changed or not
 */
public record WorkerChange(WorkerFacts facts, Revision<Nik> nik, Revision<PassportNumber> passport) {

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
