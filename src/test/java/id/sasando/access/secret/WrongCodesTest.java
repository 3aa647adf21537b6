package id.sasando.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrongCodesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void nineWrongCodesCloseNothing() {
        assertThat(wrong(9, NOW).closed(NOW)).isFalse();
    }

    @Test
    void theTenthClosesForAnHour() {
        var closed = wrong(10, NOW);

        assertThat(closed.closed(NOW.plus(HOUR).minusSeconds(1))).isTrue();
        assertThat(closed.closed(NOW.plus(HOUR))).isFalse();
    }

    @Test
    void whatIsOlderThanAnHourCountsNoLonger() {
        var nine = wrong(9, NOW);

        assertThat(nine.and(NOW.plus(HOUR).minusSeconds(1)).closed(NOW.plus(HOUR)))
                .isTrue();
        assertThat(nine.and(NOW.plus(HOUR))).isEqualTo(new WrongCodes(List.of(NOW.plus(HOUR)), Optional.empty()));
    }

    @Test
    void theHourMovesAlong() {
        var one = WrongCodes.NONE.and(NOW);
        for (var i = 0; i < 8; i++) one = one.and(NOW.plusSeconds(3500));

        var ten = one.and(NOW.plusSeconds(3700)).and(NOW.plusSeconds(3710));

        assertThat(ten.closed(NOW.plusSeconds(3711))).as("ten within one hour").isTrue();
    }

    @Test
    void whoTriesWhileItIsClosedLengthensNothing() {
        var closed = wrong(10, NOW);

        assertThat(closed.and(NOW.plusSeconds(600))).isEqualTo(closed);
    }

    @Test
    void theCountBeginsAnewAfterwards() {
        var later = NOW.plus(HOUR);

        assertThat(wrong(10, NOW).and(later)).isEqualTo(new WrongCodes(List.of(later), Optional.empty()));
    }

    private static WrongCodes wrong(int times, Instant at) {
        var wrong = WrongCodes.NONE;
        for (var i = 0; i < times; i++) wrong = wrong.and(at);
        return wrong;
    }
}
