package id.sasando.complaints.outside;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.complaints.UseCaseTest;
import id.sasando.complaints.core.OutsideNumber;
import id.sasando.complaints.outside.OutsideNumbers.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OutsideRefusalsTest extends UseCaseTest {
    @Autowired
    private RecordOutsideNumber recordNumber;

    private static Told told(LocalDate on) {
        return new Told(
                OutsideKind.POLICE_REPORT, OutsideNumber.read("LP/77/2026").orElseThrow(), on, "");
    }

    @Test
    void aNumberIsRecordedOnceAndNotForADayToCome() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer);
        var viewer = viewer(officer);
        var next = LocalDate.now(Clock.systemUTC()).plusDays(2);

        refused(
                "complaints.resolution.told-on-a-day-until-today",
                () -> recordNumber.add(id, UUID.randomUUID(), told(next), viewer));
        assertThat(number("select count(*) from complaints.outside_number where case_id = :id", id))
                .isZero();

        recordNumber.add(id, UUID.randomUUID(), told(TOLD_ON), viewer);
        refused(
                "complaints.outside.is-recorded-already",
                () -> recordNumber.add(id, UUID.randomUUID(), told(TOLD_ON), viewer));
    }
}
