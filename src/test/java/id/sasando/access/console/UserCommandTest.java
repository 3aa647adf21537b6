package id.sasando.access.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.account.TestInvitations;
import id.sasando.access.roles.TestRoles;
import id.sasando.access.secret.TestSecrets;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@Tag("sql")
class UserCommandTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final TestSecrets secrets = TestSecrets.on(database, TestKeys.on(database), clock);
    private final UserCommand command = new UserCommand(
            TestInvitations.on(database, secrets.links(), clock),
            TestInvitations.accounts(database, clock),
            TestRoles.on(database, clock),
            TestInvitations.reset(database, secrets.links(), clock),
            new JsonMapper());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void loginAndLinkArePrintedAndNothingElse() {
        assertThat(run("add", "Admin", "--name", "Petugas Contoh", "--role", "ADMIN"))
                .isZero();

        assertThat(printed(out).lines())
                .satisfiesExactly(
                        login -> assertThat(login).isEqualTo("admin"),
                        link -> assertThat(link).matches("http://localhost:8080/sign-in/link/[A-Za-z0-9_-]{43}"));
        assertThat(printed(err)).isEmpty();
    }

    @Test
    void theTrailSaysThatTheConsoleDidIt() {
        run("add", "admin", "--name", "Petugas Contoh", "--role", "ADMIN");

        assertThat(TestTrail.written(database))
                .allSatisfy(it -> assertThat(it.actorKind()).isEqualTo("SYSTEM"));
        assertThat(TestTrail.written(database))
                .extracting(TestTrail.Written::action)
                .containsExactly("access.account.added", "access.role.granted");
    }

    @Test
    void onlyTheFirstHeadHoldsTheRoleAtOnce() {
        run("add", "kepala", "--name", "Kepala", "--role", "HEAD_OF_OFFICE");
        assertThat(printed(err)).isEmpty();

        run("add", "kepala2", "--name", "Kepala Lain", "--role", "HEAD_OF_OFFICE", "ADMIN");

        assertThat(printed(err)).isEmpty();
        assertThat(printed(out).lines()).hasSize(4);
        assertThat(database.db()
                        .sql("select role from access.account_role order by role limit 5")
                        .query(String.class)
                        .list())
                .containsExactly("ADMIN", "HEAD_OF_OFFICE");
    }

    @Test
    void anAuditorIsConfirmedByALetter() {
        run("add", "apip", "--name", "Auditor", "--role", "AUDITOR");
        assertThat(roles()).isEmpty();
        assertThat(run("confirm", "apip")).isEqualTo(1);
        assertThat(run("confirm", "apip", "--letter", "B-1/2026")).isEqualTo(1);
        assertThat(printed(err)).contains("--letter and --dated");
        assertThat(roles()).isEmpty();

        assertThat(run("confirm", "apip", "--letter", "B-1/2026", "--dated", "2026-11-02"))
                .isZero();

        assertThat(roles()).containsExactly("AUDITOR");
        assertThat(TestTrail.written(database))
                .extracting(TestTrail.Written::action)
                .contains("access.role.confirmed");
    }

    @Test
    void anAuditorsWayInNeedsALetterToo() {
        run("add", "apip", "--name", "Auditor", "--role", "AUDITOR");
        run("confirm", "apip", "--letter", "B-1/2026", "--dated", "2026-11-02");

        assertThat(run("reset", "apip")).isEqualTo(1);

        assertThat(run("reset", "apip", "--letter", "B-2/2026", "--dated", "2026-11-03"))
                .isZero();
        assertThat(printed(out).lines().toList().getLast()).contains("/sign-in/link/");
    }

    @Test
    void theHeadsWayInIsMadeHereAndTheTrailSaysSo() {
        run("add", "kepala", "--name", "Kepala", "--role", "HEAD_OF_OFFICE");

        assertThat(run("reset", "kepala")).isZero();

        assertThat(TestTrail.written(database)).anySatisfy(it -> {
            assertThat(it.action()).isEqualTo("access.account.reset");
            assertThat(it.actorKind()).isEqualTo("SYSTEM");
        });
        assertThat(database.db()
                        .sql("select count(*) from access.role_change where kind = 'RESET' and asked_by is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(run("reset", "tidak-ada")).isEqualTo(1);
    }

    private List<String> roles() {
        return database.db()
                .sql("select role from access.account_role order by role limit 5")
                .query(String.class)
                .list();
    }

    @Test
    void jsonSaysTheSame() {
        run("add", "admin", "--name", "Petugas Contoh", "--role", "admin", "--json");

        var read = new JsonMapper().readTree(printed(out));
        assertThat(read.get("login").asString()).isEqualTo("admin");
        assertThat(read.get("link").asString()).contains("/sign-in/link/");
    }

    @Test
    void aTakenLoginIsRefused() {
        run("add", "admin", "--name", "Petugas Contoh", "--role", "ADMIN");

        assertThat(run("add", "admin", "--name", "Petugas Lain", "--role", "ADMIN"))
                .isEqualTo(1);
        assertThat(printed(err)).contains("taken");
    }

    @Test
    void wrongArgumentsAreToldApart() {
        assertThat(run("add", "admin")).isEqualTo(2);
        assertThat(run("add", "admin", "--name", "Petugas Contoh", "--role", "KING"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(printed(out)).isEmpty();
    }

    private int run(String... arguments) {
        var code = transaction.execute(_ -> command.run(List.of(arguments), stream(out), stream(err)));
        return code == null ? -1 : code;
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream target) {
        return target.toString(StandardCharsets.UTF_8);
    }
}
