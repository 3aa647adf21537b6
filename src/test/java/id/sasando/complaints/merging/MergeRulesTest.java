package id.sasando.complaints.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import org.junit.jupiter.api.Test;

/** Which two cases are not merged. */
class MergeRulesTest extends MergeDeskTest {

    private void refused(TestAccount head, CaseId duplicate, CaseId master) throws Exception {
        var before = rows(duplicate);

        assertThat(merge(head, duplicate, master, key())).isEqualTo(409);

        assertThat(rows(duplicate)).isEqualTo(before);
        assertThat(state(duplicate)).isNotEqualTo("MERGED");
    }

    @Test
    void aCaseIsNotMergedIntoItself() throws Exception {
        var id = inHandling(account(Role.CASE_OFFICER));

        refused(account(Role.HEAD_OF_OFFICE), id, id);
    }

    @Test
    void thereAreNoChains() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var one = inHandling(officer);
        var two = inHandling(officer);
        var three = inHandling(officer);
        merge(head, one, two, key());

        refused(head, two, three);
        refused(head, three, one);
        assertThat(merge(head, three, two, key())).isEqualTo(302);
    }

    @Test
    void aProtectedCaseIsNotHiddenBehindAnOrdinaryOneButTheOtherDirectionIsFree() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var protectedCase = inHandling(officer, "TRAFFICKING");
        var ordinary = inHandling(officer);

        refused(head, protectedCase, ordinary);
        assertThat(merge(head, ordinary, protectedCase, key())).isEqualTo(302);
    }

    @Test
    void aWishToWithdrawIsDecidedFirst() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        following.askToWithdraw(id, "Adik sudah pulang.");

        refused(account(Role.HEAD_OF_OFFICE), id, inHandling(officer));
    }

    @Test
    void whatHasEndedTakesNoDuplicate() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var ended = inHandling(officer);
        db().sql("update complaints.case_file set state = 'RESOLVED' where id = :id")
                .param("id", ended.value())
                .update();

        refused(account(Role.HEAD_OF_OFFICE), inHandling(officer), ended);
    }

    @Test
    void aMergedCaseIsNeitherMergedAgainNorMoved() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var duplicate = inHandling(officer);
        var master = inHandling(officer);
        merge(head, duplicate, master, key());

        assertThat(merge(head, duplicate, inHandling(officer), key())).isEqualTo(409);
        assertThat(press(head, duplicate, "/move/reopen", version(duplicate), "reason", "Buka."))
                .isEqualTo(409);
        assertThat(press(head, master, "/unmerge", version(master), "reason", "Lepas."))
                .isEqualTo(409);
        assertThat(state(duplicate)).isEqualTo("MERGED");
    }
}
