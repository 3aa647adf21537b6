package id.sasando.clocks;

import id.sasando.reference.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Counting in working days. The day on which something begins is never counted. */
@Component
public final class WorkingDays {
    private final WorkingDayCalendar calendar;

    public WorkingDays(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The working day that is that many working days after a day; at least one. */
    public LocalDate after(LocalDate start, int days) {
        if (days < 1) throw new IllegalArgumentException("count at least one working day");
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) left--;
        }
        return day;
    }

    /** Working days after the first day up to and with the last; 0 if the last is not later. */
    public int between(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) return 0;
        return Math.toIntExact(first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count());
    }

    /** Are the holidays of every year known that the days after the first up to and with the last touch? */
    public boolean known(LocalDate first, LocalDate last) {
        var begin = Year.from(first.plusDays(1)).getValue();
        return IntStream.rangeClosed(begin, last.getYear()).allMatch(calendar::hasCalendar);
    }
}
