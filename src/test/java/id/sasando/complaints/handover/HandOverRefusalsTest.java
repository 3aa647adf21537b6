package id.sasando.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.UseCaseTest;
import id.sasando.complaints.handover.HandOverWork.Amount;
import id.sasando.complaints.handover.HandOverWork.Order;
import id.sasando.shared.NotFound;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All work of an officer goes over with a reason, to somebody who handles cases, as it was shown. */
class HandOverRefusalsTest extends UseCaseTest {
    @Autowired
    private HandOverWork handOver;

    private static Order order(TestAccount from, TestAccount to, int cases, String reason) {
        return new Order(from.id(), to.id(), Optional.empty(), new Amount(cases, 0), reason);
    }

    @Test
    void aHandOverNeedsAReason() {
        var head = viewer(account(Role.HEAD_OF_OFFICE));
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        var id = handled(from);

        refused("complaints.case.needs-a-reason", () -> handOver.run(order(from, to, 1, " "), head));

        assertThat(text("select assignee::text from complaints.case_file where id = :id", id))
                .isEqualTo(from.id().toString());
    }

    @Test
    void itGoesToAnotherWhoHandlesCases() {
        var head = viewer(account(Role.HEAD_OF_OFFICE));
        var from = account(Role.CASE_OFFICER);
        handled(from);
        var code = "complaints.case.that-account-does-not-handle-cases";

        refused(code, () -> handOver.run(order(from, from, 1, "Cuti."), head));
        refused(code, () -> handOver.run(order(from, account(Role.AUDITOR), 1, "Cuti."), head));
        refused(code, () -> handOver.run(order(from, account(Role.FRONT_DESK), 1, "Cuti."), head));
    }

    @Test
    void whatChangedMeanwhileIsShownFirst() {
        var head = viewer(account(Role.HEAD_OF_OFFICE));
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        handled(from);

        refused("complaints.hand-over.work-changed-meanwhile", () -> handOver.run(order(from, to, 0, "Cuti."), head));
    }

    @Test
    void whoDoesNotLeadTheOfficerHandsNothingOver() {
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        handled(from);

        assertThatThrownBy(() -> handOver.run(order(from, to, 1, "Cuti."), viewer(to)))
                .isInstanceOf(NotFound.class);
    }
}
