package id.sasando.oversight.numbers;

import id.sasando.web.TypedDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The hour up to which is counted, as somebody types it: a day, an exact hour of an earlier count, or nothing. */
final class CutOff {
    private CutOff() {}

    /** A day is counted to its end, today to this second. Empty if it is no day, or one that has not come. */
    static Optional<Instant> read(String typed, Instant now, ZoneId zone) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        if (typed.isEmpty()) return Optional.of(second);
        var day = TypedDate.read(typed);
        if (day.isEmpty()) return exact(typed).filter(it -> !it.isAfter(second) && !it.isBefore(Instant.EPOCH));
        if (day.get().isAfter(now.atZone(zone).toLocalDate())) return Optional.empty();
        var end = day.get().plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
        return Optional.of(end.isAfter(second) ? second : end);
    }

    private static Optional<Instant> exact(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
