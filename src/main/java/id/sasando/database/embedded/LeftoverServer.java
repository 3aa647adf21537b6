package id.sasando.database.embedded;

import id.sasando.database.DatabaseRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that outlived the process that started it. It is stopped, never adopted: nobody knows with which settings
 * it runs. Its processes are known by their working folder, so a number the system gave to another is left alone.
 */
record LeftoverServer(Path data, ServerControl control) {
    private static final int WAIT_MILLIS = 100;
    private static final int WAITS_MAX = 100;

    /** After this no process works in the data folder, and no stale {@code postmaster.pid} is in the way. */
    void stop() {
        if (!Files.exists(data)) return;
        var pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile) && !processes().isEmpty()) control.stop();
        for (var waits = 0; waits < WAITS_MAX && !processes().isEmpty(); waits++) ChildProcess.pause(WAIT_MILLIS);
        if (!processes().isEmpty()) {
            throw new DatabaseRefused("Processes of an earlier PostgreSQL still work in " + data + ": " + processes()
                    + ". End them and start again.");
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + pidFile, e);
        }
    }

    private List<Long> processes() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::worksInData)
                .toList();
    }

    private boolean worksInData(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).equals(data.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
