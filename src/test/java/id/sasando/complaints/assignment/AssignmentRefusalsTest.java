package id.sasando.complaints.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import id.sasando.shared.Forbidden;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who gets a case, and what must be said when it goes from one to another. */
class AssignmentRefusalsTest extends UseCaseTest {

    private static String assignee(CaseId id) {
        return text("select assignee::text from complaints.case_file where id = :id", id);
    }

    @Test
    void aHandOverNeedsAReasonAndAFirstAssignmentNone() {
        var head = account(Role.HEAD_OF_OFFICE);
        var first = account(Role.CASE_OFFICER);
        var next = account(Role.CASE_OFFICER);
        var id = lodge("UNPAID_WAGES");
        act(head, id, new CaseAct.Assign(first.id(), ""));

        refused("complaints.case.needs-a-reason", () -> act(head, id, new CaseAct.Assign(next.id(), " ")));

        assertThat(assignee(id)).isEqualTo(first.id().toString());
        act(head, id, new CaseAct.Assign(next.id(), "Cuti."));
        assertThat(assignee(id)).isEqualTo(next.id().toString());
    }

    @Test
    void aCaseThatHasAnOfficerIsNotTaken() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer);

        refused(
                "complaints.case.has-an-officer-already",
                () -> act(account(Role.CASE_OFFICER), id, new CaseAct.Take()));
        assertThat(assignee(id)).isEqualTo(officer.id().toString());
    }

    @Test
    void nobodyGetsACaseWhoMayNotHandleOrReadIt() {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodge("UNPAID_WAGES");
        var about = lodge(Optional.empty(), AboutOffice.OFFICE);
        var code = "complaints.case.that-account-does-not-handle-cases";

        refused(
                code,
                () -> act(head, id, new CaseAct.Assign(account(Role.FRONT_DESK).id(), "")));
        refused(code, () -> act(head, id, new CaseAct.Assign(account(Role.ADMIN).id(), "")));
        refused(
                code,
                () -> act(
                        head,
                        about,
                        new CaseAct.Assign(account(Role.CASE_OFFICER).id(), "")));
    }

    @Test
    void anEndedCaseIsNeitherTakenNorAssigned() {
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var id = lodge("UNPAID_WAGES");
        act(head, id, new CaseAct.Move(CaseAct.Step.REGISTER, ""));
        db().sql("update complaints.case_file set state = 'RESOLVED' where id = :id")
                .param("id", id.value())
                .update();
        var code = "complaints.case.not-possible-in-this-state";

        refused(code, () -> act(officer, id, new CaseAct.Take()));
        refused(code, () -> act(head, id, new CaseAct.Assign(officer.id(), "")));
    }

    @Test
    void anOfficerAssignsNothing() {
        var officer = account(Role.CASE_OFFICER);
        var id = handled(officer);
        var other = account(Role.CASE_OFFICER);

        Assertions.assertThatThrownBy(() -> act(officer, id, new CaseAct.Assign(other.id(), "Ganti.")))
                .isInstanceOf(Forbidden.class);
    }
}
