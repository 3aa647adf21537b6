package id.sasando.database.embedded;

import id.sasando.database.DatabaseRefused;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs a short command to its end, or prepares a long one, in a clean environment. */
final class ChildProcess {
    /** How a command ended and what it said on both outputs. */
    record Result(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    private ChildProcess() {}

    /** A command with none of our environment, so that no PG variable changes what it does. */
    static ProcessBuilder prepare(List<String> command) {
        var builder = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    static Result run(List<String> command) {
        try {
            var process = prepare(command).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static DatabaseRefused interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DatabaseRefused("Interrupted while waiting for the database", e);
    }
}
