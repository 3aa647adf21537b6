package id.sasando.complaints.ending;

import id.sasando.complaints.store.Endings.Outcome;
import id.sasando.reference.CodeLists;
import id.sasando.shared.Office;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Which outcomes may be chosen today, in the zone of the office. */
@Component
class Outcomes {
    private final CodeLists codes;
    private final Office office;
    private final Clock clock;

    Outcomes(CodeLists codes, Office office, Clock clock) {
        this.codes = codes;
        this.office = office;
        this.clock = clock;
    }

    void refuseUnfit(Outcome outcome) {
        var today = clock.instant().atZone(office.zone()).toLocalDate();
        EndingRules.refuseUnfit(outcome, codes.outcomes().has(outcome.code(), today), today);
    }
}
