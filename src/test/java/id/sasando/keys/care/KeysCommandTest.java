package id.sasando.keys.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.keys.ring.TestSigning;
import id.sasando.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class KeysCommandTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final KeysCommand command = command();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private KeysCommand command() {
        var copies = new StoredCopies(database.db(), clock);
        var trail = TestTrail.on(database);
        var keys = TestKeys.on(database).dataKeys();
        var signatures = TestSigning.on(database.db(), clock).signatures();
        return new KeysCommand(
                new ConfirmCopy(copies, keys, trail, clock), new ChangeSigningKey(signatures, trail), signatures);
    }

    @BeforeEach
    void setTheMark() {
        database.db()
                .sql("insert into keys.master_mark (mark) values (decode(repeat('ab', 32), 'hex'))")
                .update();
    }

    @Test
    void aConfirmationIsKeptAuditedAndItsPlaceSealed() {
        assertThat(run("copied", "--on", "2026-11-20", "--by", "Kepala Contoh", "--where", "Brankas di Ende"))
                .isZero();
        assertThat(run("copies")).isZero();

        assertThat(printed(out)).isEqualTo("2026-11-20 Kepala Contoh: Brankas di Ende\n");
        assertThat(TestTrail.written(database))
                .singleElement()
                .satisfies(it -> assertThat(it.action()).isEqualTo("keys.copy.confirmed"));
        assertThat(database.db()
                        .sql("select encode(place_sealed, 'escape') from keys.copy_confirmation")
                        .query(String.class)
                        .single())
                .doesNotContain("Brankas");
    }

    @Test
    void nobodyConfirmsACopyOfTomorrow() {
        var confirm = new ConfirmCopy(
                new StoredCopies(database.db(), clock),
                TestKeys.on(database).dataKeys(),
                TestTrail.on(database),
                clock);
        var late = LocalDate.now(clock).plusDays(3);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> confirm.run(late, "Kepala Contoh", "Brankas")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("keys.copy.a-confirmation-lies-not-in-the-future");
        assertThat(TestTrail.written(database)).isEmpty();
    }

    @Test
    void anotherKeyFileMakesItWorthless() {
        run("copied", "--on", "2026-11-20", "--by", "Kepala Contoh", "--where", "Brankas");
        database.superuser()
                .sql("update keys.master_mark set mark = decode(repeat('cd', 32), 'hex')")
                .update();

        run("copies");

        assertThat(printed(out)).contains("of another key file");
    }

    @Test
    void aDayToComeIsRefused() {
        assertThat(run("copied", "--on", "2999-01-01", "--by", "Kepala", "--where", "Brankas"))
                .isEqualTo(1);
        assertThat(printed(err)).contains("not come yet");
    }

    @Test
    void wrongArgumentsAreToldApart() {
        for (var wrong : List.of(
                List.<String>of(),
                List.of("copied", "--on", "yesterday", "--by", "A", "--where", "B"),
                List.of("copied", "--on", "2026-11-20", "--by", " ", "--where", "B"),
                List.of("change", "KING"))) {
            assertThat(run(new ArrayList<>(wrong).toArray(String[]::new)))
                    .as(wrong.toString())
                    .isEqualTo(2);
        }
    }

    @Test
    void aChangedSigningKeyIsListedBesideTheOldOne() {
        assertThat(run("change", "trail")).isZero();

        assertThat(printed(out).lines()).hasSize(2).first().asString().contains("until");
        assertThat(TestTrail.written(database))
                .singleElement()
                .satisfies(it -> assertThat(it.fields()).containsExactly("trail"));
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
