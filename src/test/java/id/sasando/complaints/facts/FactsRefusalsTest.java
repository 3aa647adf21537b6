package id.sasando.complaints.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.complaints.facts.ChangeFacts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts that a case does not take, whoever brings them. */
class FactsRefusalsTest extends UseCaseTest {
    @Autowired
    private ChangeFacts changeFacts;

    private static CaseSubject subject(CaseSubject it, boolean danger, String departure, String... types) {
        return new CaseSubject(
                danger, it.country(), List.of(types), departure, it.villageCode(), it.regencyCode(), it.about());
    }

    private static Facts facts(CaseSubject subject, CaseFacts facts, String reason) {
        return new Facts(subject, facts, "LEGAL_DUTY", "", reason);
    }

    private static void danger(CaseId id) {
        db().sql("update complaints.case_file set danger = true where id = :id")
                .param("id", id.value())
                .update();
    }

    @Test
    void loweringDangerNeedsAReason() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer, "UNPAID_WAGES");
        danger(id);
        var viewer = viewer(officer);
        var before = changeFacts.open(id, viewer).file().subject();
        var calm = subject(before, false, before.departureStatus(), "UNPAID_WAGES");
        var code = "complaints.facts.lowering-needs-a-reason";

        refused(code, () -> changeFacts.run(id, version(id), facts(calm, CaseFacts.NONE, " "), viewer));
        assertThat(text("select danger::text from complaints.case_file where id = :id", id))
                .isEqualTo("true");

        changeFacts.run(id, version(id), facts(calm, CaseFacts.NONE, "Sudah aman di selter."), viewer);
        assertThat(text("select danger::text from complaints.case_file where id = :id", id))
                .isEqualTo("false");
    }

    @Test
    void takingAProtectingTypeAwayNeedsAReason() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer, "UNPAID_WAGES", "TRAFFICKING");
        var viewer = viewer(officer);
        var before = changeFacts.open(id, viewer).file().subject();
        var plain = subject(before, false, before.departureStatus(), "UNPAID_WAGES");

        refused(
                "complaints.facts.lowering-needs-a-reason",
                () -> changeFacts.run(id, version(id), facts(plain, CaseFacts.NONE, ""), viewer));
    }

    @Test
    void whatIsInNoListAndADayToComeAreRefused() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer, "UNPAID_WAGES");
        var viewer = viewer(officer);
        var it = changeFacts.open(id, viewer).file().subject();
        var type = subject(it, false, it.departureStatus(), "UNPAID_WAGES", "NO_SUCH_TYPE");
        var departure = subject(it, false, "NO_SUCH_STATUS", "UNPAID_WAGES");
        var next = Optional.of(LocalDate.now(java.time.Clock.systemUTC()).plusDays(2));
        var late = new CaseFacts("", "", "", "", "", "", next, Optional.empty(), List.of(), "");
        var list = "complaints.facts.choose-from-the-list";

        refused(list, () -> changeFacts.run(id, version(id), facts(type, CaseFacts.NONE, "Ubah."), viewer));
        refused(list, () -> changeFacts.run(id, version(id), facts(departure, CaseFacts.NONE, "Ubah."), viewer));
        refused(
                "complaints.resolution.told-on-a-day-until-today",
                () -> changeFacts.run(id, version(id), facts(it, late, ""), viewer));
    }
}
