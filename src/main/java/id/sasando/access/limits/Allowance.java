package id.sasando.access.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/** What one source may still do of one kind. Once it is used up, each further attempt doubles the time to wait. */
final class Allowance {
    static final Duration PERIOD = Duration.ofHours(1);
    private static final Duration WAIT_FIRST = Duration.ofMinutes(1);
    private static final int DOUBLINGS_MAX = 6;

    private final Bucket bucket;
    private int overdrawn;

    Allowance(int attempts, TimeMeter meter) {
        this.bucket = Bucket.builder()
                .addLimit(it -> it.capacity(attempts).refillIntervally(attempts, PERIOD))
                .withCustomTimePrecision(meter)
                .build();
    }

    boolean isUsedUp() {
        return bucket.getAvailableTokens() <= 0;
    }

    /** Takes one attempt; if none is left, the time to wait. */
    Optional<Duration> take() {
        if (bucket.tryConsume(1)) {
            overdrawn = 0;
            return Optional.empty();
        }
        var wait = WAIT_FIRST.multipliedBy(1L << Math.min(overdrawn, DOUBLINGS_MAX));
        overdrawn++;
        return Optional.of(wait.compareTo(PERIOD) > 0 ? PERIOD : wait);
    }

    /** Never more than there was in the beginning. */
    void giveBack() {
        bucket.addTokens(1);
    }
}
