package id.sasando.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.function.Predicate;

/** When an office does things: on working days between eight and four. */
final class OfficeDays {
    private static final LocalTime OPENS = LocalTime.of(8, 5);
    private static final int MINUTES = 7 * 60 + 45;
    private final ZoneId zone;
    private final Predicate<LocalDate> workingDay;
    private final Random random;

    OfficeDays(ZoneId zone, Predicate<LocalDate> workingDay, Random random) {
        this.zone = zone;
        this.workingDay = workingDay;
        this.random = random;
    }

    /** A moment of office hours after that one, some days later; on the same day only if the office is still open. */
    Instant later(Instant from, int daysMin, int daysMax) {
        var earliest = day(from).plusDays(daysMin + random.nextInt(daysMax - daysMin + 1));
        return atOrAfter(earliest, from);
    }

    /** A moment of office hours on that day or the next working day. */
    Instant on(LocalDate day) {
        return atOrAfter(day, Instant.MIN);
    }

    /** Any hour at which people are awake. */
    Instant awake(LocalDate day) {
        return day.atTime(6 + random.nextInt(16), random.nextInt(60))
                .atZone(zone)
                .toInstant();
    }

    /** A minute of the last half hour of that day. */
    Instant late(LocalDate day) {
        return day.atTime(23, 30 + random.nextInt(30)).atZone(zone).toInstant();
    }

    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant atOrAfter(LocalDate earliest, Instant from) {
        for (var day = earliest; ; day = day.plusDays(1)) {
            if (!workingDay.test(day)) continue;
            var at = day.atTime(OPENS.plusMinutes(random.nextInt(MINUTES)))
                    .atZone(zone)
                    .toInstant();
            if (at.isAfter(from)) return at;
        }
    }
}
