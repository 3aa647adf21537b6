package id.sasando.publicsite;

import id.sasando.shared.Job;
import id.sasando.web.SealedForm;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets forms that ended so long ago that none of their fields opens any more. */
@Component
class SweepEndedForms implements Job {
    private static final Duration KEPT = SealedForm.LIFE.plusHours(1);

    private final EndedForms ended;
    private final Clock clock;

    SweepEndedForms(EndedForms ended, Clock clock) {
        this.ended = ended;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publicsite.sweep-ended-forms";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        ended.sweep(clock.instant().minus(KEPT));
    }
}
