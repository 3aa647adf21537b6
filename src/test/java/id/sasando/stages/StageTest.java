package id.sasando.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void aTestWithoutATagTestsARule() {
        assertThat(Stage.of(List.of())).isEqualTo(Stage.RULE);
        assertThat(Stage.of(List.of("slow"))).isEqualTo(Stage.RULE);
    }

    @Test
    void theDearestTagDecides() {
        assertThat(Stage.of(List.of("browser", "page"))).isEqualTo(Stage.BROWSER);
        assertThat(Stage.of(List.of("law"))).isEqualTo(Stage.LAW);
    }
}
