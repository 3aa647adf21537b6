package id.sasando.complaints.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListKeyTest {

    @Test
    void aTokenIsReadAsItWasWritten() {
        var dated = new ListKey(true, Optional.of(Instant.parse("2026-11-24T02:00:00.123456Z")), new UUID(1, 2));
        var undated = new ListKey(false, Optional.empty(), new UUID(3, 4));

        assertThat(ListKey.read(dated.token())).contains(dated);
        assertThat(ListKey.read(undated.token())).contains(undated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%", "ISBhIGI", "LSAtIC0", "' or 1=1 --"})
    void whatIsNoTokenBeginsTheListAnew(String token) {
        assertThat(ListKey.read(token)).isEmpty();
    }
}
