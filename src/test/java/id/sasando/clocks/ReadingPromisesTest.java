package id.sasando.clocks;

import static id.sasando.clocks.ClockExamples.wall;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.clocks.ReadingPromise.NextOpening;
import id.sasando.clocks.ReadingPromise.NoPromise;
import id.sasando.clocks.ReadingPromise.ReadNow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadingPromisesTest {
    final OfficeHours hours = new OfficeHours(ClockExamples.office(), ClockExamples.calendar());
    final ReadingPromises promises = new ReadingPromises(hours);

    @Test
    void duringOfficeHoursSomebodyReads() {
        assertThat(promises.at(wall(1, 5, 8, 0))).isEqualTo(new ReadNow(wall(1, 5, 16, 0)));
        assertThat(promises.at(wall(1, 5, 15, 59))).isEqualTo(new ReadNow(wall(1, 5, 16, 0)));
    }

    @Test
    void atClosingTimeNobodyReadsUntilTheNextMorning() {
        assertThat(promises.at(wall(1, 5, 16, 0))).isEqualTo(new NextOpening(wall(1, 6, 8, 0)));
    }

    @Test
    void beforeOpeningTheSameMorningIsNext() {
        assertThat(promises.at(wall(1, 5, 7, 59))).isEqualTo(new NextOpening(wall(1, 5, 8, 0)));
    }

    @Test
    void onAFridayEveningMondayIsNext() {
        assertThat(promises.at(wall(1, 9, 20, 0))).isEqualTo(new NextOpening(wall(1, 12, 8, 0)));
    }

    @Test
    void onAHolidayNobodyReadsThoughItIsAMonday() {
        assertThat(promises.at(wall(8, 17, 10, 0))).isEqualTo(new NextOpening(wall(8, 18, 8, 0)));
        assertThat(promises.at(wall(5, 14, 10, 0))).isEqualTo(new NextOpening(wall(5, 18, 8, 0)));
    }

    @Test
    void inAYearWithoutCalendarNothingIsPromised() {
        assertThat(promises.at(wall(2027, 1, 4, 10, 0))).isEqualTo(new NoPromise());
        assertThat(promises.at(wall(12, 31, 17, 0))).isEqualTo(new NoPromise());
        assertThat(promises.at(wall(12, 31, 15, 0))).isEqualTo(new ReadNow(wall(12, 31, 16, 0)));
    }

    @Test
    void anOfficeWithoutHoursPromisesNothing() {
        var closed = new OfficeHours(ClockExamples.office(Map.of()), ClockExamples.calendar());

        assertThat(new ReadingPromises(closed).at(wall(1, 5, 10, 0))).isEqualTo(new NoPromise());
    }

    @Test
    void anOfficeMayOpenOnSaturdays() {
        var saturdays = ClockExamples.office(Map.of(DayOfWeek.SATURDAY, ClockExamples.HOURS));
        var open = new OfficeHours(saturdays, ClockExamples.calendar());

        assertThat(open.isOpen(wall(1, 10, 9, 0))).isTrue();
        assertThat(open.nextOpening(wall(1, 10, 9, 0))).contains(wall(1, 17, 8, 0));
    }

    @Property
    void aPromisedMomentIsAlwaysCoveredAndInTheFuture(@ForAll @IntRange(min = 0, max = 525_600) int minute) {
        var now = wall(1, 1, 0, 0).plus(minute, ChronoUnit.MINUTES);

        switch (promises.at(now)) {
            case ReadNow(Instant until) -> {
                assertThat(hours.isOpen(now)).isTrue();
                assertThat(until).isAfter(now);
            }
            case NextOpening(Instant at) -> {
                assertThat(hours.isOpen(now)).isFalse();
                assertThat(hours.isOpen(at)).isTrue();
                assertThat(at).isAfter(now);
            }
            case NoPromise() -> assertThat(now).isAfterOrEqualTo(wall(12, 31, 16, 0));
        }
    }
}
