package id.sasando.documents.keeping;

import id.sasando.keys.DataKeys;
import id.sasando.shared.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away files whose form was never sent, and destroys the keys that sealed them. */
@Component
class SweepFiles implements Job {
    /** A form dies after a day; an hour more lets a slow sending end. */
    private static final Duration WAIT = Duration.ofHours(25);

    private final KeptFiles kept;
    private final DataKeys keys;
    private final Clock clock;

    SweepFiles(KeptFiles kept, DataKeys keys, Clock clock) {
        this.kept = kept;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "documents.sweep-files";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run() {
        kept.sweep(clock.instant().minus(WAIT)).forEach(keys::destroy);
    }
}
