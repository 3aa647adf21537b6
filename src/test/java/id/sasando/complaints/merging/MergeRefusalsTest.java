package id.sasando.complaints.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which two cases are not merged, by the rule that says so. */
class MergeRefusalsTest extends UseCaseTest {

    private void refusedMerge(String code, TestAccount head, CaseId id, CaseId master) {
        var before = state(id);

        refused(code, () -> merge(head, id, master, "Laporan ganda."));

        assertThat(state(id)).isEqualTo(before);
    }

    private void merge(TestAccount head, CaseId id, CaseId master, String reason) {
        act(head, id, new CaseAct.Merge(master, reason));
    }

    @Test
    void aMergeNeedsAReasonAndTwoCases() {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodge();

        refused("complaints.case.needs-a-reason", () -> merge(head, id, lodge(), " "));
        refusedMerge("complaints.merge.is-the-same-case", head, id, id);
    }

    @Test
    void thereAreNoChains() {
        var head = account(Role.HEAD_OF_OFFICE);
        var one = lodge();
        var two = lodge();
        merge(head, one, two, "Laporan ganda.");

        refusedMerge("complaints.merge.master-is-merged", head, lodge(), one);
        refusedMerge("complaints.merge.has-merged-cases", head, two, lodge());
        refusedMerge("complaints.case.not-possible-in-this-state", head, one, lodge());
    }

    @Test
    void whatHasEndedTakesNoDuplicate() {
        var head = account(Role.HEAD_OF_OFFICE);
        var ended = lodge();
        act(head, ended, new CaseAct.Move(CaseAct.Step.REGISTER, ""));
        db().sql("update complaints.case_file set state = 'RESOLVED' where id = :id")
                .param("id", ended.value())
                .update();

        refusedMerge("complaints.merge.master-is-ended", head, lodge(), ended);
    }

    @Test
    void noCaseTakesMoreDuplicatesThanItsPageShows() {
        var head = account(Role.HEAD_OF_OFFICE);
        var master = lodge();
        for (var count = 0; count < MergedCases.LIMIT; count++) merge(head, lodge(), master, "Laporan ganda.");

        refusedMerge("complaints.merge.has-too-many-cases", head, lodge(), master);
    }

    @Test
    void aReportAboutTheOfficeKeepsItsReaders() {
        var head = account(Role.HEAD_OF_OFFICE);
        var about = lodge(Optional.empty(), AboutOffice.OFFICE);

        refusedMerge("complaints.merge.has-other-readers", head, about, lodge());
        refusedMerge("complaints.merge.has-other-readers", head, lodge(), about);
    }

    @Test
    void whatWaitsForADecisionIsDecidedFirst() {
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var withdrawing = handled(officer);
        following.askToWithdraw(withdrawing, "Adik sudah pulang.");
        var ending = handled(officer, "TRAFFICKING");
        act(officer, ending, resolve(Optional.of(head), "Selesai."));

        refusedMerge("complaints.merge.waits-for-a-decision", head, withdrawing, lodge());
        refusedMerge("complaints.merge.waits-for-a-decision", head, ending, lodge("TRAFFICKING"));
    }

    @Test
    void dangerAndProtectionNeverDisappearBehindAnOrdinaryCase() {
        var head = account(Role.HEAD_OF_OFFICE);
        var danger = lodge("TRAFFICKING");
        db().sql("update complaints.case_file set danger = true where id = :id")
                .param("id", danger.value())
                .update();

        refusedMerge("complaints.merge.master-is-less-protected", head, danger, lodge("TRAFFICKING"));
        refusedMerge("complaints.merge.master-is-less-protected", head, lodge("TRAFFICKING"), lodge());
    }
}
