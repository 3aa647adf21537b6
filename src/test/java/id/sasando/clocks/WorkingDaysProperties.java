package id.sasando.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.reference.WorkingDayCalendar;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysProperties {
    final WorkingDayCalendar calendar = ClockExamples.calendar();
    final WorkingDays days = new WorkingDays(calendar);

    @Property
    void theLastDayIsAWorkingDayAndSoManyLieBetween(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int count) {
        var last = days.after(start, count);

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(days.between(start, last)).isEqualTo(count);
    }

    @Property
    void twoStepsAreOne(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(min = 1, max = 40) int second) {
        assertThat(days.after(days.after(start, first), second)).isEqualTo(days.after(start, first + second));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll @IntRange(min = 0, max = 20) int later) {
        assertThat(days.after(start.plusDays(later), count)).isAfterOrEqualTo(days.after(start, count));
    }

    @Property
    void aCountThatReachesAnUnknownYearIsNeverCalledKnown(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 300) int count) {
        var last = days.after(start, count);

        assertThat(days.known(start, last)).isEqualTo(last.getYear() == 2026);
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays);
    }
}
