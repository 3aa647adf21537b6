package id.sasando.start;

import id.sasando.bench.Bench.Times;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of {@code bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Loads a synthetic set and measures.")
final class BenchOptions {
    @Option(names = "--people", defaultValue = "20000", description = "People (${DEFAULT-VALUE}).")
    int people = 20_000;

    @Option(names = "--cases", defaultValue = "5000", description = "Cases (${DEFAULT-VALUE}).")
    int cases = 5000;

    @Option(names = "--events", defaultValue = "100000", description = "Events of all cases (${DEFAULT-VALUE}).")
    int events = 100_000;

    @Option(names = "--seconds", defaultValue = "15", description = "Time for each operation (${DEFAULT-VALUE}).")
    int seconds = 15;

    @Option(names = "--rest", defaultValue = "60", description = "Seconds before memory is read (${DEFAULT-VALUE}).")
    int rest = 60;

    @Option(names = "--warming", defaultValue = "60", description = "Seconds of forms before (${DEFAULT-VALUE}).")
    int warming = 60;

    @Option(names = "--rounds", defaultValue = "1", description = "Measures so often on the set (${DEFAULT-VALUE}).")
    int rounds = 1;

    @Option(names = "--keep", description = "Leaves the database for a look at it; the next run removes it.")
    boolean keep;

    Times times() {
        return new Times(Duration.ofSeconds(seconds), Duration.ofSeconds(warming), Duration.ofSeconds(rest));
    }
}
