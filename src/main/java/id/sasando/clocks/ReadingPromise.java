package id.sasando.clocks;

import java.time.Instant;

/** What a person in danger may be told about when the report will be read. */
public sealed interface ReadingPromise {

    /** Somebody reads now, and until that moment. */
    record ReadNow(Instant until) implements ReadingPromise {}

    /** Nobody reads until then. */
    record NextOpening(Instant at) implements ReadingPromise {}

    /** Nobody reads now, and nobody can say when: only the telephone numbers help. */
    record NoPromise() implements ReadingPromise {}
}
