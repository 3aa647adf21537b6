package id.sasando.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
@Tag("embedded")
class DatabaseTest {
    private static final Path HOME = Path.of(System.getProperty("build.dir", "target"), "database-test");
    private static final Map<String, String> EMBEDDED = Map.of();

    private static Database running = Database.open(HOME, EMBEDDED);

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void dataIsKeptOverARestart() throws SQLException {
        execute("drop table if exists public.kept; create table public.kept as select 7 as number");
        running.close();

        running = Database.serve(HOME, EMBEDDED);

        assertThat(number("select number from public.kept")).isEqualTo(7);
    }

    @Test
    void aSecondServeOnTheSameHomeIsRefused() {
        assertThatThrownBy(() -> Database.serve(HOME, EMBEDDED))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("already runs on the folder " + HOME);
    }

    @Test
    void anotherCommandAttachesAndLeavesTheServerRunning() throws SQLException {
        try (var attached = Database.open(HOME, EMBEDDED)) {
            assertThat(attached.application()).isEqualTo(running.application());
        }

        assertThat(number("select 1")).isEqualTo(1);
    }

    @Test
    void anAttachedCommandChecksTheSchemaAndDoesNotMigrate() {
        try (var attached = Database.open(HOME, EMBEDDED)) {
            assertThatThrownBy(attached::migrate)
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("not the one this program expects");
        }
    }

    @Test
    void foldersAndSecretsAreClosedToOthers() throws IOException {
        for (var folder : new String[] {"data", "keys", "run", "log"}) {
            assertThat(mode(HOME.resolve(folder))).as(folder).isEqualTo("rwx------");
        }
        assertThat(mode(HOME.resolve("keys/database.properties"))).isEqualTo("rw-------");
        assertThat(mode(HOME.resolve("run/database.properties"))).isEqualTo("rw-------");
        assertThat(mode(HOME)).isIn("rwx------", "rwx--x--x");
    }

    @Test
    void theReportSaysThatCommitsSurviveAndClocksAgree() {
        var report = running.report(Clock.systemUTC());

        assertThat(report.durable()).isTrue();
        assertThat(report.major()).isEqualTo(18);
        // Both are the clock of this machine, which may be busy between the two readings.
        assertThat(Math.abs(report.clockAheadMillis())).isLessThan(60_000);
    }

    @Test
    void theServersLogHoldsNoStatementAndNoValue() throws IOException {
        assertThatThrownBy(() -> execute("select 'Yohanes Bere'::integer")).isInstanceOf(SQLException.class);

        assertThat(Files.readString(HOME.resolve("log/postgresql.log"))).doesNotContain("Yohanes", "select");
    }

    @Test
    void anotherPasswordIsNotLetIn() {
        var stranger = new DatabaseLogin(running.application().url(), "sasando", "guess");

        assertThatThrownBy(stranger::connect).isInstanceOf(SQLException.class);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = running.owner().orElseThrow().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(String sql) throws SQLException {
        try (var connection = running.owner().orElseThrow().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
