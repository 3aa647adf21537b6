package id.sasando.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.notices.MailHost;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of mail, on an external database. */
@Tag("sql")
class DoctorTest {
    private static final String DEAD = """
            insert into notices.message (id, key, topic, created_at, address_sealed, text_sealed, dead_at)
            values (gen_random_uuid(), 'notices.test:1', 'notices.test', now(), 'x', 'x', now())
            """;
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    private Path home;

    @Test
    void withoutAServerThereIsNothingToDo() {
        assertThat(mail(Map.of())).contains(" OK ", "no mail is sent", "SASANDO_MAIL_HOST");
    }

    @Test
    void aServerThatAnswersIsFine() {
        try (var host = new MailHost()) {
            assertThat(mail(host.environment())).contains(" OK ", "127.0.0.1:" + host.port() + " answers");
        }
    }

    @Test
    void aServerThatIsAwayIsSomethingToDo() {
        var host = new MailHost();
        host.close();

        assertThat(mail(host.environment())).contains("TO DO", "cannot be used", "SASANDO_MAIL_PORT");
    }

    @Test
    void wrongSettingsAreSomethingToDo() {
        assertThat(mail(Map.of("SASANDO_MAIL_HOST", "surat.example"))).contains("TO DO", "SASANDO_MAIL_FROM");
    }

    @Test
    void deadMessagesAreCountedWithWhatToDo() {
        DATABASE.db().sql(DEAD).update();

        var told = mail(Map.of());
        DATABASE.db().sql("delete from notices.message").update();

        assertThat(told).contains("TO DO", "given up: 1", "./sasando mail retry");
    }

    private String mail(Map<String, String> settings) {
        var login = DATABASE.application();
        var environment = new HashMap<>(settings);
        environment.put("SASANDO_DATABASE_URL", login.url());
        environment.put("SASANDO_DATABASE_USER", login.user());
        environment.put("SASANDO_DATABASE_PASSWORD", login.password());
        var out = new ByteArrayOutputStream();
        new Doctor(home, environment).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> it.startsWith("Mail"))
                .findFirst()
                .orElse("");
    }
}
