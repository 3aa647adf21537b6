package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.documents.cleaning.FileExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Eight people lodge over HTTP while the application, and then its database, is killed. Whoever saw a receipt follows
 * by its code afterwards; whoever saw none presses again and has one complaint, not two. And the key file may be gone.
 */
@Tag("journey")
class CrashUnderLoadTest {
    private static final Path HOME = Path.of(System.getProperty("build.dir", "target"), "real", "crash");
    private static final Path KEY_FILE = HOME.resolve("keys/master.key");
    private static final int PEOPLE = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_CRASH = 16;

    private static StartedApplication application;

    @BeforeAll
    static void clear() throws Exception {
        StartedApplication.clear(HOME);
        application = StartedApplication.serving(HOME);
    }

    /** Whatever the test before did to it. */
    @BeforeEach
    void serve() throws Exception {
        if (!application.isAlive()) application = StartedApplication.serving(HOME);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void killingTheApplicationLosesNothingAcknowledged() throws Exception {
        loseNothing(1, () -> application.kill());
    }

    @Test
    void killingDatabaseAndApplicationLosesNothingAcknowledged() throws Exception {
        loseNothing(2, () -> {
            ProcessHandle.of(application.database().pid()).orElseThrow().destroyForcibly();
            TimeUnit.MILLISECONDS.sleep(200); // requests that need the database fail now
            application.kill();
        });
    }

    @Test
    void withoutItsKeyFileItRefusesAndMakesNoNewOne() throws Exception {
        lodgeOne();
        application.close();
        var taken = HOME.resolveSibling("master.key.taken");
        Files.move(KEY_FILE, taken, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        var status = StartedApplication.refusing(HOME);
        var said = Files.readString(StartedApplication.log(HOME));

        assertThat(status).isEqualTo(1);
        assertThat(said)
                .contains("The key file " + KEY_FILE.toAbsolutePath() + " is missing")
                .doesNotContain("\tat ");
        assertThat(said).doesNotContain("Sasando: http");
        assertThat(KEY_FILE).doesNotExist();
        assertThat(Dump.filesWith(HOME.resolve("data"), EnteredTexts.traces())).isEmpty();
        assertThat(EnteredTexts.traces().size()).isPositive();
        Files.move(taken, KEY_FILE);
    }

    private static void lodgeOne() throws Exception {
        try (var visitor = Visitor.from("127.0.0.201", "sendiri", application.port())) {
            visitor.answer("Majikan menahan paspor adik saya sejak bulan Mei.");
            visitor.check();
            visitor.lodge();
        }
    }

    private interface Crash {
        void happen() throws Exception;
    }

    private static void loseNothing(int round, Crash crash) throws Exception {
        var before = count();
        var people = new ArrayList<Reporter>();
        for (int i = 0; i < PEOPLE; i++)
            people.add(new Reporter("127.0." + (10 * round + i) + ".", application.port()));
        try (var pool = Executors.newFixedThreadPool(PEOPLE)) {
            var running = people.stream().map(pool::submit).toList();
            while (acknowledged(people) < ACKNOWLEDGED_BEFORE_THE_CRASH
                    && !running.stream().allMatch(Future::isDone)) Thread.sleep(20);
            crash.happen();
            for (var each : running) each.get();
        }
        assertThat(acknowledged(people)).isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_CRASH);
        application = StartedApplication.serving(HOME);
        var codes = followAndRepeat(people);

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(count() - before).isEqualTo(codes.size());
    }

    /** Follows each receipt, and presses once more with each form that was sent. @return the codes of all forms */
    private static List<String> followAndRepeat(List<Reporter> people) throws Exception {
        var codes = new ArrayList<String>();
        try (var visitor = Visitor.from("127.0.0.200", "ikut", application.port())) {
            for (var receipt :
                    people.stream().flatMap(it -> it.receipts.stream()).toList()) {
                var story = visitor.post("/follow", "code", receipt.code());
                assertThat(story.statusCode()).as(receipt.code()).isEqualTo(200);
                assertThat(story.body()).contains("/follow/message").contains("JPEG");
                var again = visitor.post("/report/check", "sealed", receipt.form());
                assertThat(Visitor.code(again.body())).isEqualTo(receipt.code());
                codes.add(receipt.code());
            }
        }
        for (var one : people) {
            if (one.unanswered.isEmpty()) continue;
            try (var visitor = Visitor.from(one.address + "250", "ulang", application.port())) {
                codes.add(Visitor.code(
                        visitor.post("/report/check", "sealed", one.unanswered).body()));
            }
        }
        return codes;
    }

    private static int acknowledged(List<Reporter> people) {
        return people.stream().mapToInt(it -> it.receipts.size()).sum();
    }

    private static int count() throws Exception {
        try (var connection = application.database().superuser().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*), count(distinct submission) from complaints.case_file")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(rows.getInt(2));
            return rows.getInt(1);
        }
    }

    private record Receipt(String code, String form) {}

    /** Lodges again and again, with a file each time, until nobody answers. */
    private static final class Reporter implements Callable<Void> {
        private static final int FROM_ONE_ADDRESS = 15;
        final String address;
        final List<Receipt> receipts = java.util.Collections.synchronizedList(new ArrayList<>());
        private final int port;
        String unanswered = "";

        Reporter(String address, int port) {
            this.address = address;
            this.port = port;
        }

        @Override
        public Void call() throws InterruptedException {
            var seen = new HashSet<String>();
            for (int host = 1; host < 200; host++) {
                try (var visitor = Visitor.from(address + host, "pelapor", port)) {
                    for (int i = 0; i < FROM_ONE_ADDRESS; i++) {
                        unanswered = "";
                        lodge(visitor, "Gaji belum dibayar, laporan " + address + host + " ke " + i);
                        assertThat(seen.add(receipts.getLast().code())).isTrue();
                    }
                } catch (IOException | AssertionError _) {
                    return null; // killed: the form that was sent last may have been lodged or not
                }
            }
            return null;
        }

        private void lodge(Visitor visitor, String words) throws IOException, InterruptedException {
            visitor.answer(words);
            var photo = new Visitor.Attachment("foto.jpg", FileExamples.jpegWithMarker("foto"));
            visitor.upload("/report/files", List.of(photo), "go", "add");
            unanswered = visitor.check();
            var code = visitor.lodge();
            receipts.add(new Receipt(code, unanswered));
            unanswered = "";
        }
    }
}
