package id.sasando.access.leaving;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.Viewer;
import id.sasando.access.account.TestInvitations;
import id.sasando.access.roles.TestRoles;
import id.sasando.access.secret.TestSecrets;
import id.sasando.access.session.TestSessions;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who does not leave. */
@Tag("sql")
class LeaveOfficeTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final Leavers leavers = new Leavers(database.db(), clock);
    private final LeaveOffice leave = new LeaveOffice(
            leavers,
            new RemainingWork(leavers, List.of(), TestSecrets.OFFICE, clock),
            TestSessions.on(database),
            TestTrail.on(database),
            _ -> {},
            TestRoles.on(database, clock));
    private final TestAccounts accounts = TestAccounts.on(database, TestKeys.on(database), clock);

    private Viewer viewer(Role role) {
        var made = accounts.active(role);
        return TestInvitations.accounts(database, clock).viewer(made.id()).orElseThrow();
    }

    @Test
    void nobodyLetsThemselvesLeave() {
        var admin = viewer(Role.ADMIN);

        assertThatThrownBy(() -> leave.run(admin.id(), 0, admin))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.account.own-account-cannot-be-locked");
    }

    @Test
    void theLastHeadStays() {
        var admin = viewer(Role.ADMIN);
        var last = TestInvitations.accounts(database, clock).named("kepala-uji").orElseThrow();

        assertThatThrownBy(() -> leave.run(last, 0, admin))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.leaving.the-last-head-stays");
    }
}
