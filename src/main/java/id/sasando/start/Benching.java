package id.sasando.start;

import id.sasando.bench.Bench;
import id.sasando.bench.BenchSet;
import id.sasando.bench.BenchSet.Loaded;
import id.sasando.bench.BenchSize;
import id.sasando.database.Database;
import id.sasando.reference.ReferenceLoading;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine;

/** {@code bench}: loads a synthetic set into a database of its own, serves it, and measures from this process. */
final class Benching {
    private static final Map<String, String> EMBEDDED = Map.of();
    private static final String ANALYZE = "vacuum (analyze)";
    private final Class<?> application;
    private final Path home;

    /** @param home the one of real data; the bench stays beside it */
    Benching(Class<?> application, Path home) {
        this.application = application;
        this.home = home.resolveSibling(home.getFileName() + "-bench");
    }

    int run(List<String> arguments) {
        var options = new BenchOptions();
        var line = new CommandLine(options);
        try {
            line.parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
        if (line.isUsageHelpRequested()) {
            line.usage(System.out);
            return 0;
        }
        var size = new BenchSize(options.people, options.cases, options.events);
        BenchFolder.make(home);
        var bench = new Bench(home, System.out);
        bench.calibrate();
        var loaded = load(size);
        for (var n = 0; n < options.rounds; n++) {
            bench.measure(loaded, this::applicationDatabase, Clock.systemUTC(), options.times());
            bench.calibrate();
        }
        if (options.rounds > 1) bench.summarise();
        if (!options.keep) BenchFolder.remove(home);
        return 0;
    }

    private DataSource applicationDatabase() {
        return Sources.of(Database.open(home, EMBEDDED).application());
    }

    private Loaded load(BenchSize size) {
        var began = System.nanoTime();
        try (var database = Database.serve(home, EMBEDDED)) {
            database.migrate();
            var owner = Sources.of(database.owner().orElseThrow());
            ReferenceLoading.run(owner, database.application().user());
            var spring = new SpringApplication(application);
            spring.setWebApplicationType(WebApplicationType.NONE);
            spring.setDefaultProperties(Settings.of(home, database.application(), ServedPort.USUAL));
            try (var running = spring.run(
                    "--sasando.home=" + home,
                    "--sasando.bench=true",
                    "--sasando.key-file=" + home.resolve("keys/master.key"))) {
                var loaded = running.getBean(BenchSet.class).load(size);
                try (var connection = owner.getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute(ANALYZE);
                }
                System.out.printf(
                        Locale.ROOT,
                        "loaded %d people, %d cases, %d events in %.0f s%n",
                        size.people(),
                        size.cases(),
                        size.cases() * size.eventsOfACase(),
                        (System.nanoTime() - began) / 1e9);
                return loaded;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
