package id.sasando.complaints.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"LP/B/12/XI/2026", "lp b 12 xi 2026", " LP.B-12-XI-2026 "})
    void signsAndSmallLettersMakeNoDifference(String typed) {
        assertThat(OutsideNumber.read(typed).orElseThrow().search()).isEqualTo("LPB12XI2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A1", "--1--", "Yohanes", "x123456789x123456789x123456789x123456789x123456789x123456789x"})
    void whatIsTooShortOrLongOrHasNoDigitIsNoNumber(String typed) {
        assertThat(OutsideNumber.read(typed)).isEmpty();
    }

    @Test
    void itIsKeptAsItWasWritten() {
        assertThat(OutsideNumber.read(" LP/B/12 ").orElseThrow().text()).isEqualTo("LP/B/12");
    }
}
