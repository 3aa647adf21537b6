package id.sasando.complaints;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Accounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.Viewer;
import id.sasando.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of use cases without a page: the rules stand behind the pages, whoever calls. */
public abstract class UseCaseTest extends DeskTest {
    protected static final LocalDate TOLD_ON = LocalDate.of(2026, 11, 1);

    @Autowired
    private Casework casework;

    @Autowired
    private Accounts accounts;

    protected Viewer viewer(TestAccount it) {
        return accounts.viewer(it.id()).orElseThrow();
    }

    protected void act(TestAccount by, CaseId id, CaseAct act) {
        casework.perform(id, act, viewer(by));
    }

    /** A case in handling, brought there without a page. */
    protected CaseId handled(TestAccount officer, String... types) {
        var id = lodge(Optional.of("Yohana Contoh"), types);
        act(officer, id, new CaseAct.Take());
        act(officer, id, new CaseAct.Move(CaseAct.Step.REGISTER, ""));
        act(officer, id, new CaseAct.Move(CaseAct.Step.VERIFY, "Benar."));
        act(officer, id, new CaseAct.Move(CaseAct.Step.BEGIN_HANDLING, "Mulai."));
        return id;
    }

    protected static CaseAct resolve(Optional<TestAccount> second, String reason) {
        return new CaseAct.Resolve(
                "DOCUMENTS_RETURNED", "Paspor sudah kembali.", TOLD_ON, second.map(TestAccount::id), reason);
    }

    protected static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(code);
    }

    protected static String text(String sql, CaseId id) {
        return db().sql(sql).param("id", id.value()).query(String.class).single();
    }

    protected static String state(CaseId id) {
        return text("select state from complaints.case_file where id = :id", id);
    }
}
