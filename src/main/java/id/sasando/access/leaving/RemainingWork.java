package id.sasando.access.leaving;

import id.sasando.access.Accounts.OpenWork;
import id.sasando.shared.Office;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that somebody still has to do, as each module knows it, and whom they still stand in for. */
@Component
class RemainingWork {
    private final Leavers leavers;
    private final List<OpenWork> parts;
    private final Office office;
    private final Clock clock;

    RemainingWork(Leavers leavers, List<OpenWork> parts, Office office, Clock clock) {
        this.leavers = leavers;
        this.parts = List.copyOf(parts);
        this.office = office;
        this.clock = clock;
    }

    List<OpenWork.Rest> of(UUID account) {
        var today = clock.instant().atZone(office.zone()).toLocalDate();
        var standsIn = new OpenWork.Rest("access.leaving.stands-in", leavers.standsIn(account, today), "/staff");
        return Stream.concat(parts.stream().flatMap(it -> it.of(account).stream()), Stream.of(standsIn))
                .filter(it -> it.count() > 0)
                .toList();
    }
}
