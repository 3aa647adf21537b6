package id.sasando.notices.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a refused message waits: a minute at first, a day at last. After ten refusals, four days, it is dead. */
final class Gaps {
    private static final List<Duration> GAPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(1));

    private Gaps() {}

    /** Until the next try; empty if there is none. */
    static Optional<Duration> after(int tries) {
        return tries > GAPS.size() ? Optional.empty() : Optional.of(GAPS.get(tries - 1));
    }
}
