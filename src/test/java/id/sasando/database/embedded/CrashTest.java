package id.sasando.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
@Tag("embedded")
class CrashTest {
    private static final Path HOME =
            Path.of(System.getProperty("build.dir", "target"), "crash-test").toAbsolutePath();
    private static final int ACKNOWLEDGED_BEFORE_THE_CRASH = 200;

    @Test
    void killingTheProgramLosesNothingAndTakesTheServerWithIt() throws Exception {
        var lost = lostAfter(_ -> {});

        assertThat(lost).isZero();
    }

    @Test
    void killingProgramAndServerLosesNothing() throws Exception {
        var lost = lostAfter(server -> ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly));

        assertThat(lost).isZero();
    }

    @Test
    void aServerLeftByACrashIsStoppedAndNotAdopted() throws IOException {
        EmbeddedPostgres.tryStart(HOME).orElseThrow().close();
        var orphan = startOrphan();

        try (var server = EmbeddedPostgres.tryStart(HOME).orElseThrow()) {
            assertThat(server.pid()).isNotEqualTo(orphan);
            assertThat(isAlive(orphan)).isFalse();
        }
    }

    @Test
    void theNumberOfAnotherProcessInAStalePidFileIsLeftAlone() throws IOException {
        EmbeddedPostgres.tryStart(HOME).orElseThrow().close();
        var ours = ProcessHandle.current().pid();
        Files.writeString(HOME.resolve("data/postmaster.pid"), ours + "\n" + HOME.resolve("data") + "\n");

        try (var server = EmbeddedPostgres.tryStart(HOME).orElseThrow()) {
            assertThat(server.startedHere()).isTrue();
        }
    }

    /** How many acknowledged inserts are missing after the program, and perhaps the server, was killed in its work. */
    private static int lostAfter(LongConsumer crash) throws Exception {
        var program = new ProcessBuilder(command()).redirectErrorStream(true).start();
        var output = program.inputReader();
        var old = serverNumber(output);
        var last = 0;
        while (last < ACKNOWLEDGED_BEFORE_THE_CRASH) last = Integer.parseInt(output.readLine());

        crash.accept(old);
        program.toHandle().destroyForcibly(); // the handle leaves the output readable
        program.waitFor(10, TimeUnit.SECONDS);
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.matches("\\d+")) last = Integer.parseInt(line);
        }

        try (var server = EmbeddedPostgres.tryStart(HOME).orElseThrow()) {
            assertThat(isAlive(old)).isFalse();
            return last - kept(server, last);
        }
    }

    private static long serverNumber(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("server ")) return Long.parseLong(line.substring(7));
        }
        throw new IOException("The program ended before it served");
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-cp", System.getProperty("java.class.path"), WriterUntilKilled.class.getName(), HOME.toString());
    }

    private static int kept(EmbeddedPostgres server, int upTo) throws SQLException {
        try (var connection = server.owner().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from public.acknowledged where number <= " + upTo)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** A server that no living program of ours started. */
    private static long startOrphan() throws IOException {
        var folders = HomeFolders.of(HOME);
        var account = ServerAccount.forData(folders.data());
        var engine = Engine.unpacked(folders.engine());
        var log = folders.data().resolve("orphan.log").toString();
        var started = ChildProcess.run(account.command(List.of(
                engine.executable("pg_ctl"),
                "start",
                "-w",
                "-l",
                log,
                "-D",
                folders.data().toString(),
                "-o",
                "-p 5999 -c listen_addresses= -c unix_socket_directories=" + folders.data())));
        var pid = Files.readAllLines(folders.data().resolve("postmaster.pid")).getFirst();
        assertThat(isAlive(Long.parseLong(pid))).as(started.output()).isTrue();
        return Long.parseLong(pid);
    }

    /** A dead process that nobody has waited for yet has an empty command line. */
    private static boolean isAlive(long pid) throws IOException {
        var commandLine = Path.of("/proc/" + pid + "/cmdline");
        return Files.exists(commandLine) && !Files.readString(commandLine).isEmpty();
    }
}
