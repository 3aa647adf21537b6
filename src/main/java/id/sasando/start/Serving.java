package id.sasando.start;

import id.sasando.database.Database;
import id.sasando.demo.Demonstration;
import id.sasando.reference.ReferenceLoading;
import java.nio.file.Path;
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
        if (options.demo) {
            System.err.println("There is no demonstration data in this version yet.");
            return 2;
        }
        serve(options);
        return 0;
    }

    private void serve(ServeOptions options) {
        var closed = new CountDownLatch(1);
        try (var database = Database.serve(home, environment)) {
            var running = start(database, options);
            say(options);
            waitForTheEnd(running, closed);
        } finally {
            closed.countDown();
        }
    }

    private ConfigurableApplicationContext start(Database database, ServeOptions options) {
        database.migrate();
        database.owner().ifPresent(it -> {
            ReferenceLoading.run(Sources.of(it), database.application().user());
            Demonstration.refuseMixing(Sources.of(it), false);
        });
        var settings = Settings.of(home, database.application());
        settings.put("server.address", options.host);
        settings.put("server.port", options.port);
        settings.put("sasando.behind-tls", options.behindTls);
        if (options.behindTls) settings.put("server.forward-headers-strategy", "native");
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(settings);
        spring.setRegisterShutdownHook(false);
        return spring.run();
    }

    private static void say(ServeOptions options) {
        System.out.printf(
                "Sasando: http://%s:%d%n", options.host.startsWith("127.") ? "localhost" : options.host, options.port);
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
