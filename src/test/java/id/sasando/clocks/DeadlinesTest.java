package id.sasando.clocks;

import static id.sasando.clocks.ClockExamples.wall;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.reference.Label;
import id.sasando.reference.LegalParameter;
import id.sasando.shared.Period;
import id.sasando.shared.Period.Unit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    final WorkingDays workingDays = new WorkingDays(ClockExamples.calendar());
    final Deadlines deadlines = new Deadlines(workingDays, ClockExamples.office());

    @Test
    void workingDaysEndWhenTheOfficeCloses() {
        var deadline = after(wall(1, 5, 10, 30), 3, Unit.WORKING_DAYS);

        assertThat(deadline).isEqualTo(new Deadline(wall(1, 8, 16, 0), false));
    }

    @Test
    void aNumberOfTheLawCountsInItsOwnUnit() {
        var note = new Label("", "");
        var fourHours =
                new LegalParameter(4, LegalParameter.Unit.HOURS, Optional.empty(), Optional.empty(), true, note);

        assertThat(deadlines.after(wall(1, 5, 10, 30), fourHours)).isEqualTo(new Deadline(wall(1, 5, 14, 30), false));
    }

    @Test
    void theDayOfTheOfficeCountsAndNotThatOfGreenwich() {
        var lateOnSundayInGreenwich = Instant.parse("2026-01-04T17:00:00Z");

        assertThat(after(lateOnSundayInGreenwich, 1, Unit.WORKING_DAYS).due()).isEqualTo(wall(1, 6, 16, 0));
    }

    @Test
    void joinedHolidaysPushTheDeadlineBack() {
        assertThat(after(wall(3, 17, 9, 0), 1, Unit.WORKING_DAYS).due()).isEqualTo(wall(3, 25, 16, 0));
    }

    @Test
    void aYearWithoutCalendarMakesTheDeadlineUncertain() {
        assertThat(after(wall(12, 30, 9, 0), 1, Unit.WORKING_DAYS).uncertain()).isFalse();
        assertThat(after(wall(12, 30, 9, 0), 2, Unit.WORKING_DAYS))
                .isEqualTo(new Deadline(wall(2027, 1, 1, 16, 0), true));
    }

    @Test
    void whereTheOfficeKeepsNoHoursTheWorkingDayEndsWithTheDay() {
        var onlyMondays = ClockExamples.office(Map.of(DayOfWeek.MONDAY, ClockExamples.HOURS));

        var deadline = new Deadlines(workingDays, onlyMondays).after(wall(1, 5, 9, 0), period(1, Unit.WORKING_DAYS));

        assertThat(deadline.due()).isEqualTo(wall(1, 6, 23, 59).plusSeconds(59));
    }

    @Test
    void calendarDaysAndMonthsEndWithTheDayAndCountHolidays() {
        assertThat(after(wall(12, 20, 9, 0), 7, Unit.CALENDAR_DAYS))
                .isEqualTo(new Deadline(wall(12, 27, 23, 59).plusSeconds(59), false));
        assertThat(after(wall(8, 31, 9, 0), 6, Unit.MONTHS))
                .isEqualTo(new Deadline(wall(2027, 2, 28, 23, 59).plusSeconds(59), false));
    }

    @Test
    void hoursAndMinutesRunThroughTheNight() {
        assertThat(after(wall(1, 9, 22, 15), 24, Unit.HOURS).due()).isEqualTo(wall(1, 10, 22, 15));
        assertThat(after(wall(1, 9, 23, 55), 10, Unit.MINUTES).due()).isEqualTo(wall(1, 10, 0, 5));
    }

    @Test
    void noHourIsLostOrWonInAnyWeekOfTheYear() {
        for (var week = 0; week < 52; week++) {
            var monday = wall(1, 5, 9, 0).plusSeconds(week * 604_800L);
            var due = after(monday, 7, Unit.CALENDAR_DAYS).due();

            assertThat(due.getEpochSecond() - monday.getEpochSecond()).isEqualTo(7 * 86_400 + 15 * 3_600 - 1);
        }
    }

    @Test
    void aDeadlineIsOverOnlyAfterItsLastMoment() {
        var deadline = new Deadline(wall(1, 8, 16, 0), false);

        assertThat(deadline.isOver(wall(1, 8, 16, 0))).isFalse();
        assertThat(deadline.isOver(wall(1, 8, 16, 1))).isTrue();
    }

    private Deadline after(Instant start, int amount, Unit unit) {
        return deadlines.after(start, period(amount, unit));
    }

    private static Period period(int amount, Unit unit) {
        return new Period(amount, unit);
    }
}
