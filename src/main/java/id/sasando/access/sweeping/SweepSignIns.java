package id.sasando.access.sweeping;

import id.sasando.shared.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away sessions that ended by themselves, and one-time links that were used, replaced or ran out. */
@Component
class SweepSignIns implements Job {
    private final Leftovers leftovers;
    private final Clock clock;

    SweepSignIns(Leftovers leftovers, Clock clock) {
        this.leftovers = leftovers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "access.sweep-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void run() {
        leftovers.removeSessions(clock.instant());
        leftovers.removeLinks(clock.instant());
    }
}
