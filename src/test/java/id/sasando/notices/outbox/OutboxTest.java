package id.sasando.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.notices.MailHost;
import id.sasando.notices.MailReport;
import id.sasando.notices.Notice;
import id.sasando.shared.TickingClock;
import id.sasando.web.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail over real SMTP: delivered once, tried again, never lost, and nothing of what was rolled back. */
@Tag("sql")
class OutboxTest {
    private static final String ADDRESS = "maria@rumah.example";

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final MailHost HOST = new MailHost();
    private static final TestKeys KEYS = TestKeys.on(DATABASE);

    private final TickingClock clock = new TickingClock();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource()));
    private TestOutbox outbox = new TestOutbox(_ -> {}, () -> {}, new Messages(DATABASE.db(), KEYS.dataKeys()), clock);

    @BeforeEach
    void open() throws Exception {
        HOST.empty();
        DATABASE.db().sql("delete from notices.message").update();
        outbox = TestOutbox.on(DATABASE, KEYS, clock);
    }

    @AfterAll
    static void close() {
        HOST.close();
    }

    @Test
    void aMessageIsDeliveredOnceAndItsWordsAreGone() throws Exception {
        put("notices.test:1", Language.INDONESIAN);
        put("notices.test:1", Language.INDONESIAN);

        handOver();
        handOver();

        var received = HOST.received(ADDRESS);
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("Akun Anda dikunci");
        assertThat(received.getFirst().getContent().toString())
                .contains("pada Sen 2 Mar 2026 09.00 WITA", "https://kantor.example/sign-in");
        assertThat(received.getFirst().getFrom()[0].toString()).isEqualTo("BP3MI Contoh <sistem@kantor.example>");
        assertThat(sealed()).isZero();
        assertThat(report()).isEqualTo(new MailReport(0, 0, 0));
    }

    @Test
    void aMailIsWrittenInTheLanguageOfItsReader() throws Exception {
        put("notices.test:1", Language.ENGLISH);

        handOver();

        assertThat(HOST.received(ADDRESS).getFirst().getSubject()).isEqualTo("Your account was locked");
        assertThat(HOST.received(ADDRESS).getFirst().getContent().toString())
                .contains("https://kantor.example/en/sign-in");
    }

    @Test
    void aRefusedMessageIsTriedAgainLaterAndLater() {
        put("notices.test:1", Language.INDONESIAN);
        HOST.refuse();
        handOver();
        handOver();
        assertThat(report()).isEqualTo(new MailReport(1, 1, 0));
        assertThat(column("trouble", String.class)).isEqualTo("451");
        assertThat(column("tries", Integer.class)).isEqualTo(1);

        clock.pass(Duration.ofMinutes(1));
        handOver();
        clock.pass(Duration.ofMinutes(1));
        handOver();
        assertThat(column("tries", Integer.class)).isEqualTo(2);

        HOST.accept();
        clock.pass(Duration.ofMinutes(5));
        handOver();

        assertThat(HOST.received(ADDRESS)).hasSize(1);
        assertThat(report()).isEqualTo(new MailReport(0, 0, 0));
    }

    @Test
    void aMessageWhoseDeliveryWasNotNotedComesAgainUnderTheSameName() throws Exception {
        put("notices.test:1", Language.INDONESIAN);
        outbox.handOverAndDie(HOST.settings());
        handOver();
        assertThat(HOST.received(ADDRESS)).as("nobody else takes it at once").hasSize(1);

        clock.pass(Duration.ofMinutes(5));
        handOver();

        var received = HOST.received(ADDRESS);
        assertThat(received).hasSize(2);
        assertThat(received.get(0).getMessageID())
                .isEqualTo(received.get(1).getMessageID())
                .isEqualTo("<" + column("id", UUID.class) + "@kantor.example>");
    }

    @Test
    void afterTenRefusalsAMessageIsDeadAndTheOperatorRevivesIt() {
        put("notices.test:1", Language.INDONESIAN);
        HOST.refuse();
        for (int days = 0; days < 12; days++) {
            handOver();
            clock.pass(Duration.ofDays(1));
        }
        assertThat(report()).isEqualTo(new MailReport(0, 0, 1));
        assertThat(sealed()).as("it is kept").isEqualTo(1);

        HOST.accept();
        handOver();
        assertThat(HOST.received(ADDRESS)).isEmpty();
        new MailCommand(outbox.messages(), clock).run(List.of("retry"), System.out, System.err);
        handOver();

        assertThat(HOST.received(ADDRESS)).hasSize(1);
    }

    @Test
    void withoutAMailServerAMessageWaitsAndIsNotTried() {
        put("notices.test:1", Language.INDONESIAN);

        outbox.handOver(Optional.empty());
        clock.pass(Duration.ofDays(100));
        outbox.handOver(Optional.empty());
        outbox.sweep().run();
        assertThat(report()).isEqualTo(new MailReport(1, 0, 0));

        handOver();
        assertThat(HOST.received(ADDRESS)).hasSize(1);
    }

    @Test
    void aServerThatIsAwayCostsEachRunOneTryOnly() {
        put("notices.test:1", Language.INDONESIAN);
        put("notices.test:2", Language.INDONESIAN);
        var away = new MailHost();
        away.close();

        outbox.handOver(Optional.of(away.settings()));

        assertThat(report()).isEqualTo(new MailReport(2, 1, 0));
    }

    @Test
    void nothingIsSentOfWhatWasRolledBack() {
        transaction.executeWithoutResult(it -> {
            outbox.notices().put(notice("notices.test:1", Language.INDONESIAN));
            it.setRollbackOnly();
        });

        handOver();

        assertThat(HOST.received(ADDRESS)).isEmpty();
        assertThat(report().waiting()).isZero();
    }

    @Test
    void addressAndWordsAreNotReadableInTheDatabase() {
        put("notices.test:1", Language.INDONESIAN);

        var row = DATABASE.db()
                .sql("select m::text from notices.message m")
                .query(String.class)
                .single();
        var bytes = DATABASE.db()
                .sql("select address_sealed || text_sealed from notices.message")
                .query(byte[].class)
                .single();

        assertThat(row).doesNotContain(ADDRESS, "dikunci");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("maria", "dikunci");
    }

    @Test
    void aDeliveredMessageIsForgottenAfterAMonth() {
        put("notices.test:1", Language.INDONESIAN);
        handOver();
        clock.pass(Duration.ofDays(29));
        outbox.sweep().run();
        assertThat(rows()).isEqualTo(1);

        clock.pass(Duration.ofDays(2));
        outbox.sweep().run();

        assertThat(rows()).isZero();
    }

    private void handOver() {
        outbox.handOver(Optional.of(HOST.settings()));
    }

    private void put(String key, Language language) {
        transaction.executeWithoutResult(_ -> outbox.notices().put(notice(key, language)));
    }

    private Notice notice(String key, Language language) {
        return new Notice(
                key, ADDRESS, language, "notices.accounts.own-locked", List.of("Maria Contoh", clock.instant()));
    }

    private MailReport report() {
        return MailReport.read(DATABASE.dataSource());
    }

    private long sealed() {
        return DATABASE.db()
                .sql("select count(*) from notices.message where text_sealed is not null or address_sealed is not null")
                .query(Long.class)
                .single();
    }

    private long rows() {
        return DATABASE.db()
                .sql("select count(*) from notices.message")
                .query(Long.class)
                .single();
    }

    private <T> T column(String name, Class<T> type) {
        return DATABASE.db()
                .sql("select " + name + " from notices.message")
                .query(type)
                .single();
    }
}
