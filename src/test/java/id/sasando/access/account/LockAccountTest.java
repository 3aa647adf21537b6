package id.sasando.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.Viewer;
import id.sasando.access.secret.TestSecrets;
import id.sasando.access.session.TestSessions;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class LockAccountTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final StoredAccounts stored = new StoredAccounts(database.db(), TestSecrets.OFFICE, clock);
    private final LockAccount lock =
            new LockAccount(stored, TestSessions.on(database), TestTrail.on(database), _ -> {}, clock);
    private final UnlockAccount unlock = new UnlockAccount(stored, TestTrail.on(database));
    private final TestAccounts accounts = TestAccounts.on(database, TestKeys.on(database), clock);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));

    @Test
    void aLockedAccountIsNoViewerUntilItIsUnlocked() {
        var admin = viewer(Role.ADMIN);
        var officer = viewer(Role.CASE_OFFICER).id();

        transaction.executeWithoutResult(_ -> lock.run(officer, version(officer), admin));
        assertThat(stored.viewer(officer)).isEmpty();
        assertThat(stored.holding(Role.CASE_OFFICER)).isEmpty();
        assertThat(stored.names(List.of(officer))).hasSize(1);

        transaction.executeWithoutResult(_ -> unlock.run(officer, version(officer), admin));
        assertThat(stored.viewer(officer)).isPresent();
        assertThat(TestTrail.written(database))
                .extracting(TestTrail.Written::action)
                .containsSubsequence("access.account.locked", "access.account.unlocked");
    }

    @Test
    void aLockEndsTheSessionsOfThatAccountAlone() {
        var admin = viewer(Role.ADMIN);
        var officer = viewer(Role.CASE_OFFICER).id();
        TestSessions.begin(database, officer);
        TestSessions.begin(database, admin.id());

        transaction.executeWithoutResult(_ -> lock.run(officer, version(officer), admin));

        assertThat(TestSessions.count(database, officer)).isZero();
        assertThat(TestSessions.count(database, admin.id())).isEqualTo(1);
    }

    @Test
    void nobodyLocksThemselves() {
        var admin = viewer(Role.ADMIN);

        assertThatThrownBy(() -> lock.run(admin.id(), version(admin.id()), admin))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.account.own-account-cannot-be-locked");
        assertThat(stored.viewer(admin.id())).isPresent();
    }

    @Test
    void ofTwoWhoLockOneIsTooLate() {
        var admin = viewer(Role.ADMIN);
        var officer = viewer(Role.CASE_OFFICER).id();
        var version = version(officer);
        transaction.executeWithoutResult(_ -> lock.run(officer, version, admin));

        assertThatThrownBy(() -> lock.run(officer, version, admin)).isInstanceOf(StaleRecord.class);
    }

    private int version(UUID account) {
        return stored.find(account).orElseThrow().version();
    }

    private Viewer viewer(Role role) {
        var made = transaction.execute(_ -> accounts.active(role));
        return stored.viewer(made.id()).orElseThrow();
    }
}
