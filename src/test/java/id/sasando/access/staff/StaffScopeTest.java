package id.sasando.access.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.Viewer;
import id.sasando.access.account.TestInvitations;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who leads whom: the rule in Java is the rule in SQL. */
@Tag("sql")
class StaffScopeTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final StoredStaff stored = new StoredStaff(database.db(), clock);
    private final Accounts known = TestInvitations.accounts(database, clock);
    private final TestAccounts accounts = TestAccounts.on(database, TestKeys.on(database), clock);
    private final List<Object> heard = new ArrayList<>();
    private final NameSupervisor name = new NameSupervisor(stored, known, TestTrail.on(database), heard::add, clock);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    private final Viewer head = viewer(Role.HEAD_OF_OFFICE);
    private final Viewer leader = viewer(Role.CASE_OFFICER);
    private final Viewer officer = viewer(Role.CASE_OFFICER);
    private final Viewer desk = viewer(Role.FRONT_DESK);
    private final Viewer admin = viewer(Role.ADMIN);

    @Test
    void bothChooseTheSameAccountsForEveryViewer() {
        name(officer, leader);
        name(desk, officer);

        for (var viewer : List.of(head, leader, officer, desk, admin)) {
            var listed =
                    stored.list(viewer).stream().map(StoredStaff.Member::id).toList();
            for (var other : List.of(head, leader, officer, desk)) {
                var expected = other.equals(viewer) || viewer.leads(known.supervisor(other.id()));
                assertThat(listed.contains(other.id()))
                        .as("%s %s", viewer.name(), other.name())
                        .isEqualTo(expected);
            }
        }
        assertThat(stored.list(head)).extracting(StoredStaff.Member::id).doesNotContain(admin.id());
    }

    @Test
    void withoutASupervisorTheHeadLeadsAlone() {
        assertThat(known.supervisor(officer.id())).isEmpty();
        assertThat(head.leads(Optional.empty())).isTrue();
        assertThat(leader.leads(Optional.empty())).isFalse();
        assertThat(Viewer.PUBLIC.leads(Optional.empty())).isFalse();
    }

    @Test
    void theHeadNamesWithHistoryAndTrail() {
        name(officer, leader);

        assertThat(known.supervisor(officer.id())).contains(leader.id());
        assertThat(database.db()
                        .sql("select supervisor from access.supervisor_change where account = :id limit 2")
                        .param("id", officer.id())
                        .query(UUID.class)
                        .list())
                .containsExactly(leader.id());
        assertThat(TestTrail.written(database))
                .extracting(TestTrail.Written::action)
                .contains("access.account.supervisor-named");
        assertThat(heard).hasSize(1);
        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(_ -> name.run(officer.id(), 0, Optional.empty(), head)))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void whoCannotLeadIsRefused() {
        name(officer, leader);

        refused("access.staff.two-do-not-lead-each-other", leader, officer);
        refused("access.staff.nobody-leads-themselves", desk, desk);
        refused("access.staff.that-account-cannot-lead", desk, admin);
        refused("access.staff.own-supervisor-is-named-by-another", head, leader);
    }

    private void refused(String code, Viewer on, Viewer supervisor) {
        assertThatThrownBy(() -> name(on, supervisor))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private void name(Viewer on, Viewer supervisor) {
        var version = stored.find(on.id()).orElseThrow().version();
        transaction.executeWithoutResult(_ -> name.run(on.id(), version, Optional.of(supervisor.id()), head));
    }

    private Viewer viewer(Role role) {
        var made = transaction.execute(_ -> accounts.active(role));
        return known.viewer(made.id())
                .map(it -> new Viewer(it.account(), it.name(), Set.copyOf(it.roles())))
                .orElseThrow();
    }
}
