package id.sasando.complaints.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Role;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseAct.Step;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners;
import id.sasando.reference.CodeLists;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps along the table: what each needs, and who acts next. */
class StepRefusalsTest extends UseCaseTest {
    private static final String NEXT = "select next_actor from complaints.case_file where id = :id";

    @Autowired
    private Partners partners;

    @Autowired
    private CodeLists codes;

    @Autowired
    private Clock clock;

    private PartnerId body() {
        var type = codes.partnerTypes().on(LocalDate.now(clock)).getFirst().code();
        return partners.add("Lembaga Uji " + UUID.randomUUID(), type, new Actor.Clockwork());
    }

    private static String deadline(CaseId id) {
        return text("select due_step from complaints.case_file where id = :id", id);
    }

    @Test
    void onAReferredCaseTheOtherBodyActsNextAndOnAReturnedOneTheOffice() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer);
        assertThat(text(NEXT, id)).isEqualTo("OFFICE");

        act(officer, id, new CaseAct.Refer(body(), "Berwenang di sana."));
        assertThat(text(NEXT, id)).isEqualTo("OTHER");
        assertThat(deadline(id)).isEqualTo("SERVICE_CLARIFICATION");

        act(officer, id, new CaseAct.Move(Step.RETURN, "Dikembalikan."));
        assertThat(text(NEXT, id)).isEqualTo("OFFICE");
        assertThat(deadline(id)).isEqualTo("REPLY_TO_REPORTER");
    }

    @Test
    void everyLaterStepNeedsAReason() {
        var officer = account(Role.CASE_OFFICER);
        var id = lodge();
        act(officer, id, new CaseAct.Take());
        act(officer, id, new CaseAct.Move(Step.REGISTER, ""));
        var code = "complaints.case.needs-a-reason";

        refused(code, () -> act(officer, id, new CaseAct.Move(Step.VERIFY, " ")));
        act(officer, id, new CaseAct.Move(Step.VERIFY, "Benar."));
        refused(code, () -> act(officer, id, new CaseAct.Move(Step.BEGIN_HANDLING, "")));
        refused(code, () -> act(officer, id, new CaseAct.Refer(body(), " ")));
    }

    @Test
    void aCaseOfNobodyIsNotVerified() {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodge();
        act(head, id, new CaseAct.Move(Step.REGISTER, ""));

        refused("complaints.case.needs-an-officer", () -> act(head, id, new CaseAct.Move(Step.VERIFY, "Benar.")));
    }

    @Test
    void noStepIsTakenFromAStateThatDoesNotHaveIt() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer);

        refused(
                "complaints.case.not-possible-in-this-state",
                () -> act(officer, id, new CaseAct.Move(Step.RETURN, "Kembali.")));
    }

    @Test
    void aCaseIsReferredToABodyThatThereIs() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer);

        assertThatThrownBy(() -> act(officer, id, new CaseAct.Refer(new PartnerId(UUID.randomUUID()), "Ke sana.")))
                .isInstanceOf(NotFound.class);
    }
}
