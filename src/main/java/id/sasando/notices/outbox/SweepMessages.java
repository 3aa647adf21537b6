package id.sasando.notices.outbox;

import id.sasando.shared.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away messages that were delivered, or given up, a month ago; until then their keys say who was told. */
@Component
class SweepMessages implements Job {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Messages messages;
    private final Clock clock;

    SweepMessages(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices.sweep-messages";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        messages.sweep(clock.instant().minus(KEPT));
    }
}
