package id.sasando.journeys.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as an operator starts it, in a JVM and a home folder of its own. */
final class Node {
    /** A quarter of an hour: ends what hangs, and no start that is slow. */
    private static final int POLLS_MAX = 4_500;

    private static final int POLL_MILLIS = 200;

    private final Process process;
    private final Path log;
    private final URI home;

    private Node(Process process, Path log, URI home) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        this.home = home;
    }

    /** Begins to serve; {@link #await} waits until it does. */
    static Node serve(Path folder, Map<String, String> environment) throws IOException {
        var port = freePort();
        var log = folder.resolve("node-" + port + ".log");
        var process = program(folder.resolve("home-" + port), environment, "serve", "--port", Integer.toString(port))
                .redirectOutput(log.toFile())
                .redirectErrorStream(true)
                .start();
        return new Node(process, log, URI.create("http://127.0.0.1:" + port));
    }

    /** Runs a command to its end. @return what it printed */
    static String run(Path folder, Map<String, String> environment, String... words) throws Exception {
        var errors = folder.resolve("command.log");
        var process = program(folder.resolve("home-command"), environment, words)
                .redirectError(errors.toFile())
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException(printed + Files.readString(errors));
        return printed;
    }

    private static ProcessBuilder program(Path home, Map<String, String> environment, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "id.sasando.App"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(it -> it.startsWith("SASANDO_"));
        builder.environment().putAll(environment);
        builder.environment().put("SASANDO_HOME", home.toString());
        // Beside the application that other tests share, the server has not connections enough for three full pools.
        builder.environment().put("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "6");
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Node await() throws Exception {
        var health = HttpRequest.newBuilder(home.resolve("/actuator/health")).build();
        try (var client = HttpClient.newHttpClient()) {
            for (int poll = 0; poll < POLLS_MAX && process.isAlive(); poll++) {
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) return this;
                } catch (IOException _) {
                    // Not yet.
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
        kill();
        throw new IllegalStateException("A node does not serve: " + Files.readString(log));
    }

    boolean serves() {
        return process.isAlive();
    }

    URI home() {
        return home;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
