package id.sasando.database.embedded;

import id.sasando.database.DatabaseLogin;
import id.sasando.database.DatabaseRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The platform thread that starts the server and waits for its end. The system signals the server when the thread
 * that started it ends, so this one lives exactly as long as the server or the JVM, whichever is shorter.
 */
final class ServerThread {
    private static final int POLL_MILLIS = 50;
    private static final long LOG_BYTES_MAX = 10_000_000;
    private static final String WRONG_PASSWORD = "28P01";

    private final List<String> command;
    private final Path log;
    private final CompletableFuture<Process> started = new CompletableFuture<>();

    private ServerThread(ServerControl control, int port, Path log) {
        var words = new ArrayList<>(List.of(
                control.engine().executable("postgres"), "-D", control.data().toString()));
        words.addAll(ServerSettings.arguments(port));
        this.command = control.account().serverCommand(words);
        this.log = log;
    }

    /** Starts the server on a free port and waits until it takes connections. */
    static RunningServer launch(ServerControl control, Path log, DatabaseKeys keys) {
        var port = freePort();
        var thread = new ServerThread(control, port, log);
        Thread.ofPlatform().daemon().name("postgres").start(thread::run);
        var server = new RunningServer(port, thread.started.join().pid());
        thread.awaitAnswer(server.superuser(keys, EmbeddedPostgres.SUPERUSER));
        return server;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    /** After a crash the server answers only when it has repaired itself, however long that takes. */
    private void awaitAnswer(DatabaseLogin login) {
        var process = started.join();
        while (!answers(login)) {
            if (!process.isAlive()) {
                throw new DatabaseRefused("PostgreSQL did not start; the last lines of " + log + ":\n" + logTail());
            }
            ChildProcess.pause(POLL_MILLIS);
        }
    }

    private void run() {
        try {
            rotateLog();
            var process = ChildProcess.prepare(command)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            started.complete(process);
            process.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(new UncheckedIOException("Cannot run setpriv and postgres", e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(DatabaseLogin login) {
        try (var connection = login.connect()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new DatabaseRefused("keys/database.properties does not belong to this data folder.", e);
            }
            return false;
        }
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String logTail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException unreadable) {
            return "(not readable)";
        }
    }
}
