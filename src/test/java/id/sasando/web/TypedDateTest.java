package id.sasando.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @ValueSource(strings = {"9-3-2026", "09-03-2026", " 9/3/2026 ", "9.3.2026", "9 3 2026", "2026-03-09"})
    void everyUsualWayOfWritingADayIsRead(String typed) {
        assertThat(TypedDate.read(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31-2-2026", "9-13-2026", "9-3-26", "yesterday"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(TypedDate.read(TypedDate.write(DAY))).contains(DAY);
    }
}
