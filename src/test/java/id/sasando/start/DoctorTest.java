package id.sasando.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.notices.MailHost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of mail and of the key file, on an external database. */
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

    @Test
    void aMissingKeyFileOfASealedDatabaseIsNotMadeAnew() {
        sealed(() -> assertThat(keys("missing")).contains("TO DO", "is missing", "sealed copy"));
    }

    @Test
    void aWrongKeyFileIsToldApart() throws IOException {
        write("wrong.key", Base64.getEncoder().encode(random(32)));

        sealed(() -> assertThat(keys("wrong.key")).contains("TO DO", "is not the one", "sealed copy"));
    }

    @Test
    void aShortKeyAndRawBytesAreToldInOneSentence() throws IOException {
        write("short.key", Base64.getEncoder().encode(random(16)));
        write("raw.key", random(40));

        assertThat(keys("short.key")).contains("TO DO", "shorter than 32 bytes");
        assertThat(keys("raw.key")).contains("TO DO", "one line of base64");
    }

    @Test
    void beforeTheFirstStartTheKeyFileIsStillToBeMade() throws IOException {
        write("right.key", Base64.getEncoder().encode(random(32)));

        assertThat(keys("missing")).contains("TO DO", "made at the first start");
        assertThat(keys("right.key")).contains(" OK ");
    }

    @Test
    void unconfirmedNumbersAndAnOfficeWithoutOneStayRedExceptInADemonstration() {
        assertThat(line("Numbers", Map.of())).contains("TO DO", "not confirmed: ", "/phones");
        assertThat(line("Office line", Map.of())).contains("TO DO", "nobody can call the office");

        DATABASE.owner().sql("insert into demo.mark default values").update();
        var numbers = line("Numbers", Map.of());
        var office = line("Office line", Map.of());
        DATABASE.owner().sql("truncate demo.mark").update();

        assertThat(numbers).contains(" OK ", "demonstration");
        assertThat(office).contains(" OK ", "demonstration");
    }

    @Test
    void confirmedNumbersAndAnOfficeThatCanBeCalledAreFine() {
        var database = TestDatabase.fresh();
        database.owner()
                .sql("update reference.phone set confirmed_on = '2026-11-01'")
                .update();
        database.owner().sql("""
                insert into reference.phone (key, country, kind, name_id, name_en, number, channel, purpose, callable_from,
                       as_of, as_of_exact, confirmed_on, source_title, source_kind)
                values ('x.desk', 'ID', 'OFFICE', 'Kantor', 'Office', '+62 380 1', 'VOICE', 'PROTECTION', '*',
                       '2026-11-01', true, '2026-11-01', 'x', 'office')
                """).update();

        var check = PhoneCheck.of(database.application());

        assertThat(check.confirmed()).as(check.words()).isTrue();
        assertThat(check.officeHasOne()).isTrue();
    }

    private static void sealed(Runnable look) {
        DATABASE.db()
                .sql("insert into keys.master_mark (mark) values (sha256('x'::bytea))")
                .update();
        try {
            look.run();
        } finally {
            DATABASE.owner().sql("truncate keys.master_mark").update();
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.write(Files.createFile(home.resolve(name), owner), bytes);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private String keys(String name) {
        return line("Key file", Map.of("SASANDO_KEY_FILE", home.resolve(name).toString()));
    }

    private String mail(Map<String, String> settings) {
        return line("Mail", settings);
    }

    private String line(String what, Map<String, String> settings) {
        var login = DATABASE.application();
        var environment = new HashMap<>(settings);
        environment.put("SASANDO_DATABASE_URL", login.url());
        environment.put("SASANDO_DATABASE_USER", login.user());
        environment.put("SASANDO_DATABASE_PASSWORD", login.password());
        var out = new ByteArrayOutputStream();
        new Doctor(home, environment).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> it.startsWith(what))
                .findFirst()
                .orElse("");
    }
}
