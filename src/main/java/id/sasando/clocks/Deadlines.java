package id.sasando.clocks;

import id.sasando.reference.LegalParameter;
import id.sasando.shared.Office;
import id.sasando.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When a period ends. Days and months end with a day, so the day on which they begin is not counted; hours and minutes
 * run from the moment itself, through nights and holidays.
 */
@Component
public final class Deadlines {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final WorkingDays workingDays;
    private final Office office;

    public Deadlines(WorkingDays workingDays, Office office) {
        this.workingDays = workingDays;
        this.office = office;
    }

    public Deadline after(Instant start, Period period) {
        var day = LocalDate.ofInstant(start, office.zone());
        return switch (period.unit()) {
            case MINUTES -> new Deadline(start.plus(period.amount(), ChronoUnit.MINUTES), false);
            case HOURS -> new Deadline(start.plus(period.amount(), ChronoUnit.HOURS), false);
            case CALENDAR_DAYS -> new Deadline(at(day.plusDays(period.amount()), LAST_SECOND), false);
            case MONTHS -> new Deadline(at(day.plusMonths(period.amount()), LAST_SECOND), false);
            case WORKING_DAYS -> {
                var last = workingDays.after(day, period.amount());
                yield new Deadline(at(last, closing(last)), !workingDays.known(day, last));
            }
        };
    }

    public Deadline after(Instant start, LegalParameter parameter) {
        return after(start, parameter.period());
    }

    /** A working day ends when the office closes; where the office keeps no hours that day, it ends with the day. */
    private LocalTime closing(LocalDate day) {
        return Optional.ofNullable(office.hours().get(day.getDayOfWeek()))
                .map(Office.Hours::closes)
                .orElse(LAST_SECOND);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(office.zone()).toInstant();
    }
}
