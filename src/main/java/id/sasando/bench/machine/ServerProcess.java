package id.sasando.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as an operator starts it, with the options of this JVM, in a process of its own. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration FIRST_PAGE_MAX = Duration.ofMinutes(3);
    private static final int POLL_MILLIS = 50;
    private final Process process;
    private final URI site;
    private final Path log;
    private final Duration toFirstPage;

    private ServerProcess(Process process, URI site, Path log) {
        this.process = process;
        this.site = site;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
        this.toFirstPage = awaitFirstPage(System.nanoTime());
    }

    /** Starts it on that home, and waits for the first page. */
    public static ServerProcess start(Path home) {
        try {
            var port = freePort();
            var log = home.resolve("server.log");
            var process = command(home, port)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectErrorStream(true)
                    .start();
            return new ServerProcess(process, URI.create("http://127.0.0.1:" + port), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI site() {
        return site;
    }

    public Duration toFirstPage() {
        return toFirstPage;
    }

    /** Anonymous resident memory in MB. */
    public long anonymousMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(it -> it.startsWith("RssAnon:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an operator stops it; it stops its database, too. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder command(Path home, int port) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "id.sasando.App",
                "serve",
                "--port",
                Integer.toString(port)));
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(it -> it.startsWith("SASANDO_"));
        builder.environment().put("SASANDO_HOME", home.toString());
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Duration awaitFirstPage(long began) {
        var first = HttpRequest.newBuilder(site.resolve("/")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive() && System.nanoTime() - began < FIRST_PAGE_MAX.toNanos()) {
                try {
                    if (client.send(first, BodyHandlers.discarding()).statusCode() == 200) {
                        return Duration.ofNanos(System.nanoTime() - began);
                    }
                } catch (IOException _) {
                    // Not yet.
                }
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new IllegalStateException("The server does not start; see " + log);
    }
}
