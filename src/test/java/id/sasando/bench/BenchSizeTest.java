package id.sasando.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BenchSizeTest {
    @Test
    void theReferenceSetHasTwentyEventsOfACase() {
        assertThat(new BenchSize(1_000_000, 250_000, 5_000_000).eventsOfACase()).isEqualTo(20);
    }

    @Test
    void eachCaseNeedsAPersonAndAnEvent() {
        assertThatThrownBy(() -> new BenchSize(99, 100, 100)).hasMessageContaining("person");
        assertThatThrownBy(() -> new BenchSize(100, 100, 99)).hasMessageContaining("received");
        assertThatThrownBy(() -> new BenchSize(100, 99, 100)).hasMessageContaining("100 cases");
        assertThat(new BenchSize(100, 100, 100).eventsOfACase()).isEqualTo(1);
    }
}
