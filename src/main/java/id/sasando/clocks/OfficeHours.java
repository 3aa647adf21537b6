package id.sasando.clocks;

import id.sasando.reference.WorkingDayCalendar;
import id.sasando.shared.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When somebody is at the office. A day counts only if it is known to be no holiday: of a year without a published
 * calendar nothing is known, so the office is never said to be open in it.
 */
@Component
public final class OfficeHours {
    private static final int DAYS_AHEAD = 60;

    private final Office office;
    private final WorkingDayCalendar calendar;

    public OfficeHours(Office office, WorkingDayCalendar calendar) {
        this.office = office;
        this.calendar = calendar;
    }

    /** From opening, with it, until closing, without it. */
    public boolean isOpen(Instant now) {
        return openUntil(now).isPresent();
    }

    /** Closing time of the opening hours in which the moment lies. */
    public Optional<Instant> openUntil(Instant now) {
        var local = now.atZone(office.zone());
        return hours(local.toLocalDate())
                .filter(it -> !local.toLocalTime().isBefore(it.opens()))
                .filter(it -> local.toLocalTime().isBefore(it.closes()))
                .map(it -> at(local.toLocalDate(), it.closes()));
    }

    /**
     * The next moment at which the office opens, never the present one. Empty if the calendar is missing before that, or
     * if the office opens nowhere in the next {@value #DAYS_AHEAD} days: then nothing may be promised.
     */
    public Optional<Instant> nextOpening(Instant now) {
        var today = LocalDate.ofInstant(now, office.zone());
        for (var day = today; day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            if (couldOpen(day) && !calendar.hasCalendar(day.getYear())) return Optional.empty();
            var date = day;
            var opening = hours(day).map(it -> at(date, it.opens())).filter(it -> it.isAfter(now));
            if (opening.isPresent()) return opening;
        }
        return Optional.empty();
    }

    private boolean couldOpen(LocalDate day) {
        return office.hours().containsKey(day.getDayOfWeek());
    }

    private Optional<Office.Hours> hours(LocalDate day) {
        if (!calendar.hasCalendar(day.getYear()) || calendar.isHoliday(day)) return Optional.empty();
        return Optional.ofNullable(office.hours().get(day.getDayOfWeek()));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(office.zone()).toInstant();
    }
}
