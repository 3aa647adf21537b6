package id.sasando.start;

import id.sasando.database.Database;
import id.sasando.demo.Demonstration;
import id.sasando.reference.ReferenceLoading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** {@code serve}: opens the database, migrates, loads reference data, serves until it is stopped. */
final class Serving {
    private final Class<?> application;
    private final Path home;
    private final Map<String, String> environment;

    Serving(Class<?> application, Path home, Map<String, String> environment) {
        this.application = application;
        this.home = home;
        this.environment = environment;
    }

    int run(List<String> arguments) {
        var options = new ServeOptions();
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
        if (options.isUnsafe()) {
            System.err.println(
                    "Plain HTTP on " + options.host + " would show complaints to whoever listens on the way. "
                            + "Put a proxy with TLS before it and say so with --behind-tls.");
            return 2;
        }
        serve(options, options.demo ? demoHome() : home);
        return 0;
    }

    /** Beside the home of real data, whatever that is called. */
    private Path demoHome() {
        return home.resolveSibling(home.getFileName() + "-demo");
    }

    private void serve(ServeOptions options, Path place) {
        var closed = new CountDownLatch(1);
        try (var database = Database.serve(place, environment)) {
            var running = start(database, options, place);
            say(options);
            if (options.behindTls) sayAddress(running);
            if (options.demo) sayDemo(place);
            else sayFirstAccounts();
            waitForTheEnd(running, closed);
        } finally {
            closed.countDown();
        }
    }

    private ConfigurableApplicationContext start(Database database, ServeOptions options, Path place) {
        database.migrate();
        database.owner()
                .ifPresent(it -> ReferenceLoading.run(
                        Sources.of(it), database.application().user()));
        Demonstration.refuseMixing(Sources.of(database.owner().orElseGet(database::application)), options.demo);
        var settings = Settings.of(place, database.application(), options.port);
        settings.put("server.address", options.host);
        settings.put("server.port", options.port);
        settings.put("sasando.behind-tls", options.behindTls);
        // Said in both cases: else the framework would believe such headers wherever it takes a place for a cloud.
        settings.put("server.forward-headers-strategy", options.behindTls ? "native" : "none");
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(settings);
        spring.setRegisterShutdownHook(false);
        var running = spring.run(fixed(options, place));
        ServedPort.keep(place, options.port);
        return running;
    }

    /** What no environment variable may change, such as SASANDO_HOME, which names the home of real data. */
    private static String[] fixed(ServeOptions options, Path place) {
        var fixed = new ArrayList<>(List.of("--sasando.home=" + place, "--sasando.demo=" + options.demo));
        if (options.demo) fixed.add("--sasando.key-file=" + place.resolve("keys/master.key"));
        return fixed.toArray(String[]::new);
    }

    private static void say(ServeOptions options) {
        System.out.printf(
                "Sasando: http://%s:%d%n", options.host.startsWith("127.") ? "localhost" : options.host, options.port);
    }

    /** Under any other name nothing is answered. */
    private static void sayAddress(ConfigurableApplicationContext running) {
        System.out.println(
                "Opened at " + running.getEnvironment().getProperty("sasando.public-url") + " (SASANDO_PUBLIC_URL)");
    }

    private static void sayDemo(Path place) {
        System.out.println(
                "Demonstration: all data is synthetic. Its accounts stand in " + place.resolve("accounts.txt"));
        System.out.println("To start anew, stop it and delete " + place);
    }

    private static void sayFirstAccounts() {
        System.out.println("First administrator: ./sasando user add LOGIN --name \"NAME\" --role ADMIN");
        System.out.println("First head of office: ./sasando user add LOGIN --name \"NAME\" --role HEAD_OF_OFFICE");
    }

    /** On a signal the pages stop first, then the database: nothing acknowledged is cut off. */
    private static void waitForTheEnd(ConfigurableApplicationContext running, CountDownLatch databaseClosed) {
        var pagesClosed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            running.close();
            pagesClosed.countDown();
            await(databaseClosed);
        }));
        await(pagesClosed);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
