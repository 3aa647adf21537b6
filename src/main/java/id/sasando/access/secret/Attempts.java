package id.sasando.access.secret;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Wrong passwords and codes since the last sign-in. The fifth locks for a quarter of an hour and the count restarts. */
record Attempts(int failed, Optional<Instant> lockedUntil) {
    static final int FAILED_MAX = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    static final Attempts NONE = new Attempts(0, Optional.empty());

    boolean locked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    /** One more wrong attempt. Those made during a lock do not lengthen it. */
    Attempts fail(Instant now) {
        if (locked(now)) return this;
        if (failed + 1 < FAILED_MAX) return new Attempts(failed + 1, Optional.empty());
        return new Attempts(0, Optional.of(now.plus(LOCK)));
    }
}
