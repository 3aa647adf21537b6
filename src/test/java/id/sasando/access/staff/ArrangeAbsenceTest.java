package id.sasando.access.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.Viewer;
import id.sasando.access.account.TestInvitations;
import id.sasando.access.secret.TestSecrets;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class ArrangeAbsenceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = at("2026-11-24T03:00:00Z");
    private final Accounts known = accounts(clock);
    private final TestAccounts accounts = TestAccounts.on(database, TestKeys.on(database), clock);
    private final StoredAbsences stored = new StoredAbsences(database.db(), clock);
    private final List<Object> heard = new ArrayList<>();
    private final ArrangeAbsence arrange =
            new ArrangeAbsence(stored, known, TestTrail.on(database), heard::add, TestSecrets.OFFICE, clock);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    private final UUID head = account(Role.HEAD_OF_OFFICE);
    private final UUID maria = account(Role.CASE_OFFICER);
    private final UUID yakob = account(Role.CASE_OFFICER);
    private final UUID admin = account(Role.ADMIN);

    @Test
    void theDeputyHasTheWorkFromTheFirstDayToTheLastInTheZoneOfTheOffice() {
        begin(maria, yakob, maria);

        assertThat(standsIn("2026-11-23T15:59:00Z"))
                .as("a minute before midnight in Kupang")
                .isEmpty();
        assertThat(standsIn("2026-11-23T16:00:00Z")).containsExactly(maria);
        assertThat(standsIn("2026-11-26T15:59:00Z")).containsExactly(maria);
        assertThat(standsIn("2026-11-26T16:00:00Z")).as("back by itself").isEmpty();
        assertThat(viewer(maria).standsInFor()).isEmpty();
        assertThat(actions()).contains("access.absence.begun");
        assertThat(heard).hasSize(1);
    }

    @Test
    void theActingHeadIsHeadForTheseDaysAlone() {
        begin(head, yakob, head);

        assertThat(viewer(yakob).roles()).containsExactlyInAnyOrder(Role.CASE_OFFICER, Role.HEAD_OF_OFFICE);
        assertThat(known.holding(Role.HEAD_OF_OFFICE))
                .extracting(Accounts.Colleague::id)
                .contains(head, yakob);
        var later = accounts(at("2026-11-26T16:00:00Z"));
        assertThat(later.viewer(yakob).orElseThrow().roles()).containsExactly(Role.CASE_OFFICER);
        assertThat(later.holding(Role.HEAD_OF_OFFICE))
                .extracting(Accounts.Colleague::id)
                .doesNotContain(yakob);
    }

    @Test
    void whoLostTheRoleThatHandlesCasesIsNoActingHead() {
        begin(head, yakob, head);
        database.owner()
                .sql("update access.account_role set role = 'ADMIN' where account = :id")
                .param("id", yakob)
                .update();

        assertThat(viewer(yakob).roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void itEndsWhenTheyAreBack() {
        var absence = begin(maria, yakob, head);

        within(() -> arrange.end(absence.account(), absence.id(), viewer(maria)));

        assertThat(standsIn("2026-11-24T03:00:00Z")).isEmpty();
        assertThatThrownBy(() -> within(() -> stored.end(absence.id(), maria))).isInstanceOf(StaleRecord.class);
        assertThat(actions()).contains("access.absence.ended");
        assertThat(heard).hasSize(2);
    }

    @Test
    void nobodyTakesTheWorkOfAnother() {
        assertThatThrownBy(() -> begin(maria, admin, yakob)).isInstanceOf(NotFound.class);
        refused("access.absence.nobody-names-themselves", maria, head, head);
        refused("access.absence.deputy-does-not-handle-cases", maria, admin, maria);
        begin(head, yakob, head);
        refused("access.absence.the-head-names-the-acting-head", head, maria, yakob);
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        var absence = begin(maria, yakob, maria);

        within(() -> arrange.begin(absence, viewer(maria)));

        assertThat(stored.notOver(FIRST)).hasSize(1);
        refused("access.absence.is-away-then-already", maria, yakob, maria);
    }

    private void refused(String code, UUID account, UUID deputy, UUID by) {
        assertThatThrownBy(() -> begin(account, deputy, by))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private Absence begin(UUID account, UUID deputy, UUID by) {
        var absence = new Absence(UUID.randomUUID(), account, deputy, FIRST, FIRST.plusDays(2));
        within(() -> arrange.begin(absence, viewer(by)));
        return absence;
    }

    private List<UUID> standsIn(String at) {
        return List.copyOf(accounts(at(at)).viewer(yakob).orElseThrow().standsInFor());
    }

    private Viewer viewer(UUID account) {
        return known.viewer(account).orElseThrow();
    }

    private Accounts accounts(Clock at) {
        return TestInvitations.accounts(database, at);
    }

    private List<String> actions() {
        return TestTrail.written(database).stream()
                .map(TestTrail.Written::action)
                .toList();
    }

    private void within(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }

    private UUID account(Role role) {
        return transaction.execute(_ -> accounts.active(role)).id();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
