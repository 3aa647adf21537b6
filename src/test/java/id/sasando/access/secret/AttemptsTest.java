package id.sasando.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void fourWrongAttemptsLockNothing() {
        assertThat(fail(4).locked(NOW)).isFalse();
    }

    @Test
    void theFifthLocksForAQuarterOfAnHour() {
        var attempts = fail(5);

        assertThat(attempts.locked(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1)))
                .isTrue();
        assertThat(attempts.locked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void attemptsDuringALockDoNotLengthenIt() {
        var locked = fail(5);

        assertThat(locked.fail(NOW.plusSeconds(600))).isEqualTo(locked);
    }

    @Test
    void theCountBeginsAnewAfterALock() {
        var later = NOW.plus(Attempts.LOCK);

        assertThat(fail(5).fail(later).locked(later)).isFalse();
        assertThat(fail(5).fail(later).failed()).isEqualTo(1);
    }

    private static Attempts fail(int times) {
        var attempts = Attempts.NONE;
        for (var i = 0; i < times; i++) attempts = attempts.fail(NOW);
        return attempts;
    }
}
