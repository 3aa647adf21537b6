package id.sasando.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.sasando.database.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * The application as an operator starts it: a process of its own with its embedded database, a home, a folder for
 * temporary files, and a log that holds all that it says.
 */
final class StartedApplication implements AutoCloseable {
    /** Ends what hangs; how long a start takes depends on what else the machine does. */
    private static final Duration HANGS = Duration.ofMinutes(15);

    private final Process process;
    private final Path home;
    private final int port;

    private StartedApplication(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /** A home without anything in it, but for the programs of the database: to unpack them once is enough. */
    static void clear(Path home) throws IOException {
        var engine = home.resolveSibling("engine").toAbsolutePath();
        Files.createDirectories(engine);
        FileSystemUtils.deleteRecursively(home);
        FileSystemUtils.deleteRecursively(temporaryFiles(home));
        Files.createDirectory(home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createSymbolicLink(home.resolve("engine"), engine);
    }

    /** Starts it and waits until it serves. */
    static StartedApplication serving(Path home) throws IOException, InterruptedException {
        var port = freePort();
        var started = new StartedApplication(launch(home, port), home, port);
        var ends = System.nanoTime() + HANGS.toNanos();
        while (!Files.readString(log(home), UTF_8).contains(":" + port)) {
            if (!started.process.isAlive() || System.nanoTime() > ends) {
                started.close();
                throw new IOException("it does not serve: " + Files.readString(log(home), UTF_8));
            }
            Thread.sleep(100);
        }
        return started;
    }

    /** Starts it where it must refuse. @return its exit code */
    static int refusing(Path home) throws IOException, InterruptedException {
        try (var started = new StartedApplication(launch(home, freePort()), home, 0)) {
            if (!started.process.waitFor(HANGS.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("it goes on: " + Files.readString(log(home), UTF_8));
            }
            return started.process.exitValue();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int port() {
        return port;
    }

    /** All that it said, its log among it. */
    static Path log(Path home) {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    static Path temporaryFiles(Path home) {
        return home.resolveSibling(home.getFileName() + "-tmp");
    }

    EmbeddedPostgres database() {
        return EmbeddedPostgres.attach(home).orElseThrow();
    }

    /** As the kernel does when memory runs out: no time for a last word. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(HANGS.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static Process launch(Path home, int port) throws IOException {
        Files.createDirectories(temporaryFiles(home));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporaryFiles(home).toAbsolutePath(),
                "-cp",
                classPath(),
                "id.sasando.App",
                "serve",
                "--port",
                Integer.toString(port));
        builder.environment().keySet().removeIf(it -> it.startsWith("SASANDO_") || it.startsWith("SPRING_"));
        builder.environment().put("SASANDO_HOME", home.toAbsolutePath().toString());
        var log = ProcessBuilder.Redirect.to(log(home).toFile());
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    /** Without the classes of tests: what is started is what is shipped. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
