package id.sasando.documents.keeping;

import id.sasando.keys.DataKeys;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away files whose form was never sent, and destroys the keys that sealed them. */
@Component
class SweepFiles {
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

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT5M")
    @Transactional
    void run() {
        kept.sweep(clock.instant().minus(WAIT)).forEach(keys::destroy);
    }
}
