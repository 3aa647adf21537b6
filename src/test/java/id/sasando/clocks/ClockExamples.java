package id.sasando.clocks;

import id.sasando.reference.WorkingDayCalendar;
import id.sasando.shared.Office;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An office in Kupang, open Monday to Friday 08:00–16:00, and some holidays of 2026, the only year that is known. */
final class ClockExamples {
    static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    static final Office.Hours HOURS = new Office.Hours(LocalTime.of(8, 0), LocalTime.of(16, 0));

    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 3, 18),
            LocalDate.of(2026, 3, 19),
            LocalDate.of(2026, 3, 20),
            LocalDate.of(2026, 3, 23),
            LocalDate.of(2026, 3, 24),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2026, 8, 17),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 25));

    private ClockExamples() {}

    static Office office() {
        var hours = new EnumMap<DayOfWeek, Office.Hours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (day.getValue() <= 5) hours.put(day, HOURS);
        return office(hours);
    }

    static Office office(Map<DayOfWeek, Office.Hours> hours) {
        return new Office("NTT", "PGD-NTT", "BP3MI", List.of(), "Kupang", "53", WITA, hours, List.of());
    }

    static WorkingDayCalendar calendar() {
        return new WorkingDayCalendar() {
            @Override
            public boolean isHoliday(LocalDate day) {
                return HOLIDAYS.contains(day);
            }

            @Override
            public boolean hasCalendar(int year) {
                return year == 2026;
            }
        };
    }

    /** A moment of 2026 as the clock on the office's wall shows it. */
    static Instant wall(int month, int day, int hour, int minute) {
        return wall(2026, month, day, hour, minute);
    }

    static Instant wall(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).atZone(WITA).toInstant();
    }
}
