package id.sasando.clocks;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says when a report of danger is read, and never names a time at which nobody is known to be there. */
@Component
public final class ReadingPromises {
    private final OfficeHours hours;

    public ReadingPromises(OfficeHours hours) {
        this.hours = hours;
    }

    public ReadingPromise at(Instant now) {
        return hours.openUntil(now)
                .<ReadingPromise>map(ReadingPromise.ReadNow::new)
                .or(() -> hours.nextOpening(now).map(ReadingPromise.NextOpening::new))
                .orElseGet(ReadingPromise.NoPromise::new);
    }
}
