package id.sasando.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    final WorkingDays days = new WorkingDays(ClockExamples.calendar());

    @Test
    void theFirstDayIsNotCounted() {
        assertThat(days.after(day(1, 5), 1)).isEqualTo(day(1, 6));
    }

    @Test
    void weekendsAreLeftOut() {
        assertThat(days.after(day(1, 9), 1)).isEqualTo(day(1, 12));
        assertThat(days.after(day(1, 10), 1)).isEqualTo(day(1, 12));
    }

    @Test
    void aHolidayAndItsJointLeaveAreLeftOut() {
        assertThat(days.after(day(5, 13), 1)).isEqualTo(day(5, 18));
        assertThat(days.after(day(3, 17), 1)).isEqualTo(day(3, 25));
    }

    @Test
    void countingGoesOnIntoAnUnknownYearByWeekendsOnlyAndIsNotKnown() {
        assertThat(days.after(day(12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(days.known(day(12, 31), LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(days.known(day(12, 30), day(12, 31))).isTrue();
    }

    @Test
    void aStartOnTheLastDayOfAnUnknownYearDoesNotMatter() {
        assertThat(days.known(LocalDate.of(2025, 12, 31), day(1, 2))).isTrue();
        assertThat(days.known(LocalDate.of(2025, 12, 30), day(1, 2))).isFalse();
    }

    @Test
    void nothingLiesBetweenADayAndItselfOrAnEarlierOne() {
        assertThat(days.between(day(1, 6), day(1, 6))).isZero();
        assertThat(days.between(day(1, 7), day(1, 6))).isZero();
        assertThat(days.between(day(3, 17), day(3, 25))).isEqualTo(1);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
