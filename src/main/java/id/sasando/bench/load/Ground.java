package id.sasando.bench.load;

import id.sasando.demo.Storytelling.Origin;
import id.sasando.demo.Storytelling.Setting;
import id.sasando.reference.Regions;
import id.sasando.reference.WorkingDayCalendar;
import id.sasando.shared.Office;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The office of which many stories tell, one after the other. */
@Component
@ConditionalOnProperty("sasando.bench")
class Ground {
    private final Regions regions;
    private final WorkingDayCalendar calendar;
    private final Office office;
    private final Clock clock;

    Ground(Regions regions, WorkingDayCalendar calendar, Office office, Clock clock) {
        this.regions = regions;
        this.calendar = calendar;
        this.office = office;
        this.clock = clock;
    }

    Office office() {
        return office;
    }

    LocalDate yesterday() {
        return LocalDate.now(clock.withZone(office.zone())).minusDays(1);
    }

    List<Origin> origins() {
        return Origin.all(regions);
    }

    /** @param before people of earlier stories; the story's seed, too, so that no two are alike */
    Setting story(int cases, int before, List<Origin> origins) {
        return new Setting(cases, before, yesterday(), office.zone(), origins, calendar::isWorkingDay, before);
    }
}
