package id.sasando.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.SecondFactors.Answer;
import id.sasando.access.SignInLinks.Choice;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.account.TestInvitations;
import id.sasando.access.secret.TestSecrets;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class SignInTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestKeys KEYS = TestKeys.on(DATABASE);
    private Instant now = Instant.parse("2026-11-24T02:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    private final TestSecrets secrets = TestSecrets.on(DATABASE, KEYS, clock);
    private final TestAccounts accounts = TestAccounts.on(DATABASE, KEYS, clock);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.dataSource()));
    private final List<Object> heard = new ArrayList<>();
    private TestAccount account;

    @BeforeEach
    void anAccount() {
        account = within(() -> accounts.active(Role.CASE_OFFICER));
    }

    @Test
    void passwordAndCodeLeadIn() {
        var first = secrets.passwords().check(account.login(), account.password());

        assertThat(first).isPresent();
        assertThat(accepts(first.orElseThrow(), account.code(now))).isTrue();
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginAreTheSame() {
        assertThat(wrongPassword()).isFalse();
        assertThat(secrets.passwords().check("nobody-here", account.password())).isEmpty();
    }

    @Test
    void aCodeWorksOnce() {
        accepts(firstStep(), account.code(now));

        assertThat(accepts(firstStep(), account.code(now))).isFalse();
    }

    @Test
    void aFirstStepDiesWithTheNextSuccess() {
        var first = firstStep();
        accepts(firstStep(), account.code(now));
        later(Duration.ofMinutes(2));

        assertThat(accepts(first, account.code(now))).isFalse();
    }

    @Test
    void aRecoveryCodeWorksOnce() {
        var code = account.recoveryCodes().getFirst();

        assertThat(accepts(firstStep(), code)).isTrue();
        assertThat(accepts(firstStep(), code)).isFalse();
    }

    @Test
    void wrongPasswordsLockNoAccount() {
        for (int i = 0; i < 50; i++) wrongPassword();

        assertThat(accepts(firstStep(), account.code(now))).isTrue();
    }

    @Test
    void aLoginThatExistsAndOneThatDoesNotAreAskedForInTheSameStatements() {
        var statements = new Statements(DATABASE.dataSource());
        var watched = TestSecrets.on(DATABASE, KEYS, clock, JdbcClient.create(statements.source()));

        watched.passwords().check(account.login(), "bukan ini");
        var known = statements.take();
        watched.passwords().check("tidak-ada", "bukan ini");

        assertThat(statements.take()).isNotEmpty().isEqualTo(known);
    }

    @Test
    void theOwnerIsToldOfWrongPasswordsOnceInSixHours() {
        for (int i = 0; i < 4; i++) wrongPassword();
        tell();
        assertThat(heard).isEmpty();

        wrongPassword();
        tell();
        assertThat(heard).containsExactly(new Accounts.WrongPasswords(account.id(), 5, now));

        wrongPassword();
        later(Duration.ofHours(6).minusSeconds(1));
        tell();
        assertThat(heard).hasSize(1);
        wrongPassword();
        later(Duration.ofSeconds(1));
        tell();
        assertThat(heard).hasSize(2).contains(new Accounts.WrongPasswords(account.id(), 7, now));
    }

    @Test
    void wrongPasswordsForNobodyAreForgottenAndTellNobody() {
        for (int i = 0; i < 9; i++) secrets.passwords().check("tidak-ada", "bukan ini");

        tell();

        assertThat(heard).isEmpty();
        assertThat(DATABASE.db()
                        .sql("select count(*) from access.wrong_password")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void atTheNextSignInTheOwnerSeesHowManyWrongPasswordsThereWere() {
        for (int i = 0; i < 3; i++) wrongPassword();
        tell();
        wrongPassword();

        accepts(firstStep(), account.code(now));

        assertThat(secrets.factors().standing(account.id()).wrongPasswords()).isEqualTo(4);
        later(Duration.ofMinutes(2));
        accepts(firstStep(), account.code(now));
        assertThat(secrets.factors().standing(account.id()).wrongPasswords()).isZero();
    }

    @Test
    void tenWrongCodesBehindTheRightPasswordCloseTheCodeStepForAnHour() {
        for (int i = 0; i < 10; i++) accepts(firstStep(), "000000x");

        assertThat(answer(firstStep(), account.code(now), false)).isEqualTo(Answer.CLOSED);
        assertThat(answer(firstStep(), account.recoveryCodes().getFirst(), false))
                .isEqualTo(Answer.CLOSED);
        assertThat(TestTrail.written(DATABASE)).anySatisfy(it -> {
            assertThat(it.action()).isEqualTo("access.account.code-closed");
            assertThat(it.subjects()).containsExactly(account.id());
        });
        later(Duration.ofHours(1));
        assertThat(accepts(firstStep(), account.code(now))).isTrue();
    }

    @Test
    void aClosedCodeStepLetsAKnownDeviceAndAPasskeyThrough() {
        for (int i = 0; i < 10; i++) accepts(firstStep(), "000000x");

        assertThat(answer(firstStep(), account.code(now), true)).isEqualTo(Answer.ACCEPTED);
        assertThat(within(() -> secrets.factors().acceptProved(account.id()))).isTrue();
    }

    @Test
    void aNewPasswordOpensTheCodeStep() {
        for (int i = 0; i < 10; i++) accepts(firstStep(), "000000x");
        var first = firstStep();

        within(() -> {
            secrets.passwords().replace(account.id(), secrets.passwords().hash("empat lontar di bukit"));
            return true;
        });

        assertThat(accepts(first, account.code(now))).isTrue();
    }

    @Test
    void whoWasProvedOtherwiseCountsAsSignedInAndKeepsTheCode() {
        var first = firstStep();

        assertThat(within(() -> secrets.factors().acceptProved(account.id()))).isTrue();

        assertThat(accepts(first, account.code(now))).isFalse();
        assertThat(accepts(firstStep(), account.code(now))).isTrue();
        assertThat(secrets.factors().standing(account.id()).previousSignIn()).isPresent();
    }

    @Test
    void whoWasResetIsNeitherRecognisedNorProved() {
        assertThat(secrets.factors().recognised(account.id())).isPresent();

        within(() -> secrets.links().renew(account.id()));

        assertThat(secrets.factors().recognised(account.id())).isEmpty();
        assertThat(within(() -> secrets.factors().acceptProved(account.id()))).isFalse();
    }

    @Test
    void aLinkWorksOnceAndForADay() {
        var link = within(() -> secrets.links().renew(account.id()));
        var choice = new Choice(secrets.passwords().hash("empat lontar di bukit"), account.totpSecret(), 0, List.of());

        assertThat(secrets.links().holder(link.token())).isPresent();
        assertThat(within(() -> secrets.links().redeem(link.token(), choice))).contains(account.id());
        assertThat(within(() -> secrets.links().redeem(link.token(), choice))).isEmpty();

        var late = within(() -> secrets.links().renew(account.id()));
        later(SignInLinks.LIFE.plusSeconds(1));
        assertThat(secrets.links().holder(late.token())).isEmpty();
    }

    @Test
    void aNewLinkEndsThePasswordBefore() {
        within(() -> secrets.links().renew(account.id()));

        assertThat(secrets.passwords().check(account.login(), account.password()))
                .isEmpty();
        assertThat(TestInvitations.accounts(DATABASE, clock).viewer(account.id()))
                .isEmpty();
    }

    @Test
    void aLoginIsTakenOnce() {
        assertThatThrownBy(() -> within(() -> accounts.active(account.login(), Role.AUDITOR)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.account.login-is-taken");
    }

    @Test
    void whoHoldsARoleIsListedByName() {
        var known = TestInvitations.accounts(DATABASE, clock);

        assertThat(known.holding(Role.CASE_OFFICER))
                .extracting(Accounts.Colleague::id)
                .contains(account.id());
        assertThat(known.names(List.of(account.id()))).containsEntry(account.id(), "Petugas " + account.login());
        assertThat(known.viewer(account.id()).orElseThrow().roles()).containsExactly(Role.CASE_OFFICER);
    }

    private Passwords.FirstStep firstStep() {
        return secrets.passwords().check(account.login(), account.password()).orElseThrow();
    }

    private boolean wrongPassword() {
        return within(
                () -> secrets.passwords().check(account.login(), "bukan ini").isPresent());
    }

    private boolean accepts(Passwords.FirstStep first, String code) {
        return answer(first, code, false) == Answer.ACCEPTED;
    }

    private Answer answer(Passwords.FirstStep first, String code, boolean knownDevice) {
        return within(() -> secrets.factors().accept(first, code, knownDevice));
    }

    private void tell() {
        within(() -> {
            TestSecrets.telling(DATABASE, KEYS, clock, heard::add).run();
            return true;
        });
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private <T> T within(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
