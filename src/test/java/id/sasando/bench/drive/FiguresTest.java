package id.sasando.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void ofAHundredAndOneTheMiddleAndTheNinetySixthAreShown() {
        var figures = new Figures(
                IntStream.rangeClosed(0, 100)
                        .mapToObj(it -> (double) (100 - it))
                        .toList(),
                2,
                10);

        assertThat(figures.min()).isZero();
        assertThat(figures.median()).isEqualTo(50);
        assertThat(figures.p95()).isEqualTo(95);
        assertThat(figures.perSecond()).isEqualTo(10.1);
        assertThat(figures.paced("search", 190)).contains("p95    95.0 ms", "of limit  190 ms: 0.50", "errors 2");
    }

    @Test
    void whereNothingSucceededNothingIsClaimed() {
        assertThat(new Figures(List.of(), 3, 1).paced("search", 60)).contains("NaN", "errors 3");
    }
}
