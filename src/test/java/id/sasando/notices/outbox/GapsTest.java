package id.sasando.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GapsTest {
    @Test
    void gapsGrowAndEndAfterTheTenthRefusal() {
        for (int tries = 2; tries <= 9; tries++) {
            assertThat(gap(tries)).isGreaterThanOrEqualTo(gap(tries - 1));
        }
        assertThat(gap(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(gap(9)).isEqualTo(Duration.ofDays(1));
        assertThat(Gaps.after(10)).isEmpty();
        assertThat(Gaps.after(11)).isEmpty();
    }

    private static Duration gap(int tries) {
        return Gaps.after(tries).orElseThrow();
    }
}
