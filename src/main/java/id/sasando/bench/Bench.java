package id.sasando.bench;

import id.sasando.bench.BenchSet.Loaded;
import id.sasando.bench.drive.Drive;
import id.sasando.bench.machine.Calibration;
import id.sasando.bench.machine.ServerProcess;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Measures from this process a server that it starts in another one. Prints a line for each figure. */
public final class Bench {
    private final Path home;
    private final Rounds rounds;

    /** @param home where the loaded set lies */
    public Bench(Path home, PrintStream out) {
        this.home = home;
        this.rounds = new Rounds(out);
    }

    /**
     * How long to measure.
     *
     * @param each operation
     * @param warming before the first: a server compiles its code while it works
     * @param rest before memory is read
     */
    public record Times(Duration each, Duration warming, Duration rest) {}

    /** What the machine does by itself, before anything else uses it. */
    public void calibrate() {
        var machine = Calibration.measure(home);
        rounds.say(
                "calibration: %d fsync/s, SHA-256 %d MB/s on one core; %d cores, load %.1f",
                machine.fsyncsPerSecond(),
                machine.sha256MegabytesPerSecond(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /**
     * One round: a start, every operation, a rest, and another start.
     *
     * @param database the server's own, asked for once it runs
     */
    public void measure(Loaded set, Supplier<DataSource> database, Clock clock, Times times) {
        try (var server = ServerProcess.start(home)) {
            say("start to first page", server.toFirstPage());
            new Drive(server.site(), set, database.get(), clock, times, rounds).run();
            rest(times.rest());
            var memory = server.anonymousMegabytes();
            rounds.say(
                    "RssAnon of the server's JVM after %d s of rest: %d MB",
                    times.rest().toSeconds(), memory);
            rounds.note("RssAnon, MB", (double) memory);
        }
        try (var again = ServerProcess.start(home)) {
            say("start to first page, again", again.toFirstPage());
        }
    }

    public void summarise() {
        rounds.summarise();
    }

    private void say(String what, Duration time) {
        var seconds = time.toMillis() / 1000.0;
        rounds.say("%s: %.1f s", what, seconds);
        rounds.note(what + ", s", seconds);
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
