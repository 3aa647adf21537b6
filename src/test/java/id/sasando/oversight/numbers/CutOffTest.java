package id.sasando.oversight.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00.750Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-24T02:00:00Z",
        "24-11-2026, 2026-11-24T02:00:00Z",
        "23-11-2026, 2026-11-23T15:59:59Z",
        "2026-01-01, 2026-01-01T15:59:59Z",
        "2026-11-24T02:00:00Z, 2026-11-24T02:00:00Z",
        "2025-03-04T05:06:07Z, 2025-03-04T05:06:07Z"
    })
    void aDayIsCountedToItsEndAndTodayToThisSecond(String typed, Instant cutOff) {
        assertThat(CutOff.read(typed, NOW, ZONE)).contains(cutOff);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"25-11-2026", "2026-11-24T02:00:01Z", "kemarin", "31-02-2026", "-1000000000-01-01T00:00:00Z"})
    void whatHasNotComeOrIsNoDayCountsNothing(String typed) {
        assertThat(CutOff.read(typed, NOW, ZONE)).isEmpty();
    }

    @Test
    void theSameCutOffIsReadFromItsOwnPage() {
        var first = CutOff.read("", NOW, ZONE).orElseThrow();

        assertThat(CutOff.read(first.toString(), NOW.plusSeconds(900), ZONE)).contains(first);
    }
}
