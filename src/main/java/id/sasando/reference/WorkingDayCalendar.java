package id.sasando.reference;

import java.time.LocalDate;

/** Working days of the civil service: Monday to Friday without national holidays and joint leave. */
public interface WorkingDayCalendar {

    /** For a year without a calendar only weekends are known; ask {@link #hasCalendar} and say so. */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !isHoliday(day);
    }

    /** National holiday or joint leave, on whatever weekday. */
    boolean isHoliday(LocalDate day);

    /** Are the holidays of that year published and loaded? */
    boolean hasCalendar(int year);
}
