package id.sasando.complaints.entry;

import id.sasando.shared.Office;
import id.sasando.web.TypedDate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** When a complaint was received, as an officer types it in the office's zone. */
@Component
class ReceivedAt {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[.:]([0-9]{2})");
    private final Office office;
    private final Clock clock;

    ReceivedAt(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** What was typed: now, a time before now, or nothing that can be. */
    sealed interface Answer {
        record Now() implements Answer {}

        record Earlier(Instant at) implements Answer {}

        record Impossible() implements Answer {}
    }

    Answer read(String day, String time) {
        if (day.isEmpty() && time.isEmpty()) return new Answer.Now();
        var date = TypedDate.read(day);
        var hour = time(time);
        if (date.isEmpty() || hour.isEmpty()) return new Answer.Impossible();
        var at = date.get().atTime(hour.get()).atZone(office.zone()).toInstant();
        return at.isAfter(clock.instant()) ? new Answer.Impossible() : new Answer.Earlier(at);
    }

    /** Without a time, a day begins with its first minute: a clock rather runs too early than too late. */
    private static Optional<LocalTime> time(String typed) {
        if (typed.isEmpty()) return Optional.of(LocalTime.MIDNIGHT);
        var time = TIME.matcher(typed);
        if (!time.matches()) return Optional.empty();
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
