package id.sasando.access.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants.Letter;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    private final ConsoleActs acts = new ConsoleActs(database.db(), clock);
    private final GrantRoles grants = new GrantRoles(stored, acts, TestTrail.on(database), heard::add, clock);
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
    private final Viewer auditor = viewer(Role.AUDITOR);
    private final UUID officer = viewer(Role.ADMIN).id();

    @Test
    void theRolesThatSeeCasesAreThoseOfTheMatrix() {
        assertThat(EnumSet.allOf(Role.class).stream().filter(Role::seesCases))
                .containsExactlyInAnyOrderElementsOf(ABOUT_CASES);
    }

    @Test
    void everyRoleThatOpensCasesWaitsAndEveryOtherWorksAtOnce() {
        var all = EnumSet.allOf(Role.class);
        var opening = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
        within(() -> change.run(officer, stored.version(officer), all, admin));
        assertThat(stored.waitingOf(officer)).extracting(RoleChange::role).containsExactlyInAnyOrderElementsOf(opening);
        assertThat(held(officer)).containsExactly(Role.ADMIN);
        assertThat(grants.waiting(head).toDecide()).isEqualTo(3);
        assertThat(grants.waiting(auditor).toDecide()).isEqualTo(1);
        assertThat(grants.waiting(admin).toDecide()).isZero();

        for (var waiting : stored.waitingOf(officer)) {
            within(() -> grants.confirm(waiting, waiting.role() == Role.AUDITOR ? auditor : head));
        }

        assertThat(held(officer)).isEqualTo(all);
        assertThat(grants.waiting(head).toDecide()).isZero();
        assertThat(actions()).containsSubsequence("access.role.asked", "access.role.confirmed");
        assertThat(heard).hasSize(1 + opening.size());
    }

    @Test
    void theHeadNeitherConfirmsNorRefusesAnAuditorAndAnAuditorNoOfficer() {
        change(officer, admin, Role.ADMIN, Role.AUDITOR, Role.CASE_OFFICER);
        var asked = stored.waitingOf(officer);
        var ofAuditor = asked.getFirst();
        var ofOfficer = asked.getLast();

        refused("access.roles.another-auditor-confirms", () -> grants.confirm(ofAuditor, head));
        refused("access.roles.another-auditor-confirms", () -> refuse.run(ofAuditor.id(), "Tidak.", head));
        refused("access.roles.the-head-confirms", () -> grants.confirm(ofOfficer, auditor));
        refused("access.roles.the-head-confirms", () -> refuse.run(ofOfficer.id(), "Tidak.", auditor));
    }

    @Test
    void withoutAnotherAuditorTheConsoleConfirmsByALetter() {
        var letter = new Letter("B-12/2026", LocalDate.of(2026, 11, 2));
        change(officer, admin, Role.ADMIN, Role.AUDITOR);
        refused("access.roles.another-auditor-confirms", () -> grants.confirmByLetter(officer, letter));
        change(auditor.id(), admin, Role.ADMIN);

        within(() -> grants.confirmByLetter(officer, letter));

        assertThat(held(officer)).contains(Role.AUDITOR);
        assertThat(grants.waiting(head).consoleActs()).as("the head is told").isPositive();
        refused("access.roles.nothing-waits", () -> grants.confirmByLetter(officer, letter));
    }

    @Test
    void theConsoleMakesNoWayIntoAnAuditorsAccountWithoutALetterOrBesideAnotherAuditor() {
        var none = Optional.<Letter>empty();
        refused("access.roles.an-auditor-needs-a-letter", () -> grants.resetAtConsole(auditor.id(), none));
        viewer(Role.AUDITOR);
        var letter = Optional.of(new Letter("B-13/2026", LocalDate.of(2026, 11, 3)));
        refused("access.roles.another-auditor-confirms", () -> grants.resetAtConsole(auditor.id(), letter));
    }

    @Test
    void whatWaitsSevenDaysIsOverAndChangesNothing() {
        change(officer, admin, Role.ADMIN, Role.CASE_OFFICER);
        var asked = stored.waitingOf(officer).getFirst();
        database.owner()
                .sql("update access.role_change set asked_at = asked_at - interval '7 days' where id = :id")
                .param("id", asked.id())
                .update();
        var late = stored.find(asked.id()).orElseThrow();
        assertThat(grants.waiting(head).toDecide()).isZero();
        refused("access.roles.waited-too-long", () -> grants.confirm(late, head));

        within(() -> new ExpireProposals(stored, TestTrail.on(database)).run());

        assertThat(stored.waitingOf(officer)).isEmpty();
        assertThat(held(officer)).containsExactly(Role.ADMIN);
        assertThat(actions()).contains("access.role.expired");
        assertThatThrownBy(() -> within(() -> grants.confirm(late, head))).isInstanceOf(RuleViolation.class);
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
        change(officer, admin, Role.ADMIN, Role.CASE_OFFICER);
        var asked = stored.waitingOf(officer).getFirst();
        refused("access.roles.refusal-needs-a-reason", () -> refuse.run(asked.id(), " ", head));

        within(() -> refuse.run(asked.id(), "Belum dilatih.", head));

        assertThat(held(officer)).containsExactly(Role.ADMIN);
        var sealed = stored.find(asked.id()).flatMap(RoleChange::decision).flatMap(RoleChange.Outcome::sealedReason);
        assertThat(new String(sealed.orElseThrow(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("dilatih");
        assertThatThrownBy(() -> grants.confirm(asked, head)).isInstanceOf(StaleRecord.class);
        var page = within(() -> new ShowRoles(stored, acts, known, keys.dataKeys(), TestTrail.on(database), clock)
                .of(officer, 0, admin));
        assertThat(page.story().getFirst().reason()).isEqualTo("Belum dilatih.");
    }

    @Test
    void whatIsTakenAwayEndsAtOnceAndWhatWaitsIsAskedNoLonger() {
        change(officer, admin, Role.ADMIN, Role.CASE_OFFICER);

        change(officer, admin, Role.ADMIN);
        change(auditor.id(), admin, Role.ADMIN);

        assertThat(held(auditor.id())).containsExactly(Role.ADMIN);
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

        refused("access.roles.the-last-head-stays", () -> change(head.id(), admin, Role.ADMIN));
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
    void whatTheConsoleDidIsSeenByEachWhoConfirms() {
        seeAll(head);
        seeAll(auditor);
        var added = accounts.waiting("dari-konsol", Role.ADMIN);
        var page = within(
                () -> new ShowRoles(stored, acts, known, keys.dataKeys(), TestTrail.on(database), clock).waiting(head));
        assertThat(page.granted()).extracting(WaitingRolesPage.Line::name).containsExactly("Petugas dari-konsol");
        assertThat(grants.waiting(head).consoleActs()).isEqualTo(1);

        seeAll(head);

        assertThat(grants.waiting(head).consoleActs()).isZero();
        assertThat(grants.waiting(auditor).consoleActs())
                .as("each for themselves")
                .isEqualTo(1);
        assertThat(grants.waiting(admin).consoleActs()).as("confirms nothing").isZero();
        assertThat(held(added.id())).containsExactly(Role.ADMIN);
    }

    private void seeAll(Viewer viewer) {
        within(() ->
                grants.see(acts.unseen(viewer.id()).stream().map(RoleChange::id).toList(), viewer));
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
