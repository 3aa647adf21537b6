package id.sasando.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands at the instants of the story while it is played, and then runs as the clock behind it. There is no such clock
 * outside a demonstration.
 */
public final class StoryClock extends Clock {
    private final Clock real;
    private final AtomicReference<@Nullable Instant> told;

    public StoryClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private StoryClock(Clock real, AtomicReference<@Nullable Instant> told) {
        this.real = real;
        this.told = told;
    }

    /** Stands there until it is set again. */
    public void standAt(Instant instant) {
        told.set(instant);
    }

    /** From now on it is today. */
    public void run() {
        told.set(null);
    }

    @Override
    public Instant instant() {
        var at = told.get();
        return at == null ? real.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same story in another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone), told);
    }
}
