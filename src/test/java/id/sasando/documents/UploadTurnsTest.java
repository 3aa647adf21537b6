package id.sasando.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UploadTurnsTest {
    private final UploadTurns turns = new UploadTurns(Duration.ofMillis(20));

    @Test
    void twoFilesAreInMemoryAtOnceAndTheThirdIsAskedToComeAgain() {
        assertThat(turns.take(() -> turns.take(() -> "two"))).isEqualTo("two");

        assertThatThrownBy(() -> turns.take(() -> turns.take(() -> turns.take(() -> "three"))))
                .isInstanceOf(FileRefused.class)
                .hasMessage("documents.file.busy");
    }

    @Test
    void aTurnEndsWithItsFileHoweverThatEnds() {
        for (var i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new FileRefused("documents.file.empty");
                    }))
                    .hasMessage("documents.file.empty");
        }

        assertThat(turns.take(() -> "one")).isEqualTo("one");
    }
}
