package id.sasando.complaints.people;

import id.sasando.access.Role;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import id.sasando.workers.WorkerId;
import id.sasando.workers.Workers.SealedNumber;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NumberRefusalsTest extends UseCaseTest {
    @Autowired
    private ShowNumber showNumber;

    private static PersonDoor.Place person(CaseId id) {
        var worker = db().sql("select worker_id from complaints.case_worker where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        return new PersonDoor.Place(id, new WorkerId(worker));
    }

    @Test
    void aWholeNumberIsShownForAReasonAndOnlyWhereThereIsOne() {
        var officer = account(Role.CASE_OFFICER);
        var place = person(handled(officer));
        var viewer = viewer(officer);

        refused("complaints.case.needs-a-reason", () -> showNumber.run(place, SealedNumber.PASSPORT, " ", viewer));
        refused(
                "complaints.person.has-no-such-number",
                () -> showNumber.run(place, SealedNumber.PASSPORT, "Mengisi surat.", viewer));
    }
}
