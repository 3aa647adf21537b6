package id.sasando.access.roles;

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
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class GrantRolesTest {
    private static final Set<Role> ABOUT_CASES = Set.of(Role.FRONT_DESK, Role.CASE_OFFICER, Role.HEAD_OF_OFFICE);
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final TestKeys keys = TestKeys.on(database);
    private final List<Object> heard = new ArrayList<>();
    private final StoredRoleChanges stored = new StoredRoleChanges(database.db(), clock);
    private final GrantRoles grants = new GrantRoles(stored, TestTrail.on(database), heard::add, clock);
    private final ChangeRoles change =
            new ChangeRoles(stored, grants, List.of(), TestTrail.on(database), heard::add, clock);
    private final RefuseRole refuse =
            new RefuseRole(stored, keys.dataKeys(), TestTrail.on(database), heard::add, clock);
    private final Accounts known = TestInvitations.accounts(database, clock);
    private final TestAccounts accounts = TestAccounts.on(database, keys, clock);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    private final Viewer head = viewer(Role.HEAD_OF_OFFICE);
    private final Viewer admin = viewer(Role.ADMIN);
    private final UUID officer = viewer(Role.AUDITOR).id();

    @Test
    void theRolesThatSeeCasesAreThoseOfTheMatrix() {
        assertThat(EnumSet.allOf(Role.class).stream().filter(Role::seesCases))
                .containsExactlyInAnyOrderElementsOf(ABOUT_CASES);
    }

    @Test
    void everyRoleThatSeesCasesWaitsAndEveryOtherWorksAtOnce() {
        var all = EnumSet.allOf(Role.class);

        assertThat(within(() -> grants.ask(officer, all, admin.actor(id.sasando.access.Permission.MANAGE_ACCOUNTS))))
                .isEqualTo(ABOUT_CASES);
        assertThat(held(officer)).containsExactlyInAnyOrder(Role.AUDITOR, Role.ADMIN);
        assertThat(grants.awaits(head)).isTrue();
        assertThat(grants.awaits(admin)).isFalse();

        for (var waiting : stored.waitingOf(officer)) within(() -> grants.confirm(waiting, head));
        assertThat(held(officer)).isEqualTo(all);
        assertThat(grants.awaits(head)).isFalse();
        assertThat(actions()).containsSubsequence("access.role.granted", "access.role.asked", "access.role.confirmed");
        assertThat(heard).hasSize(1 + ABOUT_CASES.size());
    }

    @Test
    void nobodyGrantsOrConfirmsForThemselves() {
        var headAndAdmin = viewer(Role.HEAD_OF_OFFICE, Role.ADMIN);
        refused("access.roles.nobody-grants-for-themselves", () -> change(headAndAdmin.id(), headAndAdmin, Role.ADMIN));
        change(head.id(), admin, Role.HEAD_OF_OFFICE, Role.CASE_OFFICER);
        change(officer, headAndAdmin, Role.CASE_OFFICER);

        var own = stored.waitingOf(head.id()).getFirst();
        refused("access.roles.nobody-confirms-for-themselves", () -> grants.confirm(own, head));
        var asked = stored.waitingOf(officer).getFirst();
        refused("access.roles.whoever-asked-does-not-confirm", () -> grants.confirm(asked, headAndAdmin));
        refused("access.roles.whoever-asked-does-not-confirm", () -> refuse.run(asked.id(), "Tidak.", headAndAdmin));
        assertThat(held(officer)).doesNotContain(Role.CASE_OFFICER);
    }

    @Test
    void aRefusalNeedsAReasonWhichIsSealed() {
        change(officer, admin, Role.AUDITOR, Role.CASE_OFFICER);
        var asked = stored.waitingOf(officer).getFirst();
        refused("access.roles.refusal-needs-a-reason", () -> refuse.run(asked.id(), " ", head));

        within(() -> refuse.run(asked.id(), "Belum dilatih.", head));

        assertThat(held(officer)).containsExactly(Role.AUDITOR);
        var sealed = stored.find(asked.id()).flatMap(RoleChange::decision).flatMap(RoleChange.Outcome::sealedReason);
        assertThat(new String(sealed.orElseThrow(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("dilatih");
        assertThatThrownBy(() -> grants.confirm(asked, head)).isInstanceOf(StaleRecord.class);
        var page = within(
                () -> new ShowRoles(stored, known, keys.dataKeys(), TestTrail.on(database)).of(officer, 0, admin));
        assertThat(page.story().getFirst().reason()).isEqualTo("Belum dilatih.");
    }

    @Test
    void whatIsTakenAwayEndsAtOnceAndWhatWaitsIsAskedNoLonger() {
        change(officer, admin, Role.AUDITOR, Role.CASE_OFFICER);

        change(officer, admin, Role.ADMIN);

        assertThat(held(officer)).containsExactly(Role.ADMIN);
        assertThat(stored.waitingOf(officer)).isEmpty();
        assertThat(actions()).contains("access.role.taken", "access.role.asked-no-longer");
        refused("access.account.a-role-is-required", () -> change(officer, admin));
        assertThatThrownBy(() -> within(() -> change.run(officer, 0, Set.of(Role.ADMIN), admin)))
                .isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> stored.version(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void theLastHeadStays() {
        var other = known.named("kepala-uji").orElseThrow();
        change(other, admin, Role.ADMIN);

        refused("access.roles.the-last-head-stays", () -> change(head.id(), admin, Role.AUDITOR));
        assertThat(held(head.id())).containsExactly(Role.HEAD_OF_OFFICE);
    }

    @Test
    void twoHeadsDoNotLeaveTogether() throws Exception {
        var other = known.named("kepala-uji").orElseThrow();
        var second = new FutureTask<>(() -> within(() -> grants.isLastHead(head.id())));

        within(() -> {
            assertThat(grants.isLastHead(other)).isFalse();
            Thread.ofPlatform().start(second);
            awaitSomebodyWaiting(second);
            database.owner()
                    .sql("update access.account set locked_at = now() where id = :id")
                    .param("id", other)
                    .update();
        });

        assertThat(second.get()).isTrue();
    }

    @Test
    void whatTheConsoleGrantedIsShownToTheHeadOnce() {
        var added = accounts.waiting("dari-konsol", Role.ADMIN);
        assertThat(grants.awaits(head)).isTrue();
        var page = within(() -> new ShowRoles(stored, known, keys.dataKeys(), TestTrail.on(database)).waiting(head));
        assertThat(page.granted()).extracting(WaitingRolesPage.Line::name).containsExactly("Petugas dari-konsol");

        within(() -> grants.see(
                page.granted().stream().map(it -> UUID.fromString(it.id())).toList(), head));

        assertThat(grants.awaits(head)).isFalse();
        assertThat(held(added.id())).containsExactly(Role.ADMIN);
    }

    @Test
    void afterTheFirstHeadTheConsoleMakesNoOther() {
        var second = accounts.waiting("kepala-dua", Role.HEAD_OF_OFFICE);

        assertThat(held(second.id())).isEmpty();
        assertThat(known.viewer(second.id()).orElseThrow().may(id.sasando.access.Permission.VIEW_CASES))
                .isFalse();
        assertThat(within(() -> grants.ask(second.id(), Set.of(Role.HEAD_OF_OFFICE), new Actor.Clockwork())))
                .as("asked again")
                .isEmpty();
    }

    private void change(UUID account, Viewer by, Role... wanted) {
        within(() -> change.run(account, stored.version(account), Set.of(wanted), by));
    }

    private void refused(String code, Runnable act) {
        assertThatThrownBy(() -> within(act))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    /** Else the answer of the second one would depend on which of the two was quicker. */
    private void awaitSomebodyWaiting(FutureTask<?> second) {
        var waiting = database.superuser()
                .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted and database ="
                        + " (select oid from pg_database where datname = current_database())");
        while (waiting.query(Long.class).single() == 0) {
            assertThat(second.isDone()).as("the second one waits for the first").isFalse();
        }
    }

    private void within(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }

    private <T> T within(java.util.function.Supplier<T> act) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> act.get()));
    }

    private Set<Role> held(UUID account) {
        return stored.held(account);
    }

    private List<String> actions() {
        return TestTrail.written(database).stream()
                .map(TestTrail.Written::action)
                .toList();
    }

    private Viewer viewer(Role... roles) {
        var made = transaction.execute(_ -> accounts.active(roles));
        return known.viewer(made.id()).orElseThrow();
    }
}
