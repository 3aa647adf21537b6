package id.sasando.complaints.outside;

import id.sasando.shared.Office;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** On which days a number can have been given: until today, in the zone of the office. */
@Component
class OutsideDays {
    private final Office office;
    private final Clock clock;

    OutsideDays(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    void refuseLater(LocalDate givenOn) {
        if (givenOn.isAfter(clock.instant().atZone(office.zone()).toLocalDate())) {
            throw new RuleViolation("complaints.resolution.told-on-a-day-until-today");
        }
    }
}
