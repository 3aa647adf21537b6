package id.sasando.database.embedded;

import id.sasando.database.DatabaseLogin;
import id.sasando.database.DatabaseRefused;
import id.sasando.database.DatabaseReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The PostgreSQL of one home folder. What it acknowledged survives a power cut, and it is refused if the server says
 * otherwise. One process runs it; others attach to it for as long as that process lives.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private static final String MAINTENANCE = "postgres";

    private final DatabaseKeys keys;
    private final RunningServer server;
    private final Optional<Runnable> stop;

    private EmbeddedPostgres(DatabaseKeys keys, RunningServer server, Optional<Runnable> stop) {
        this.keys = keys;
        this.server = server;
        this.stop = stop;
    }

    /** Starts the server of this home, or answers nothing if a living process has the home's lock. */
    public static Optional<EmbeddedPostgres> tryStart(Path home) {
        var folders = HomeFolders.of(home);
        folders.create();
        return HomeLock.tryTake(folders.lockFile()).map(lock -> {
            try {
                return start(folders, lock);
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        });
    }

    /** The server another process runs on this home, if it answers now. */
    public static Optional<EmbeddedPostgres> attach(Path home) {
        var folders = HomeFolders.of(home);
        return RunningServer.read(folders.runFile()).flatMap(server -> {
            var keys = DatabaseKeys.read(folders);
            if (!server.answers(keys)) return Optional.empty();
            return Optional.of(new EmbeddedPostgres(keys, server, Optional.empty()));
        });
    }

    public DatabaseLogin application() {
        return server.application(keys);
    }

    public DatabaseLogin owner() {
        return server.owner(keys);
    }

    /** For backups, the doctor and tests that tamper; the application never works as this one. */
    public DatabaseLogin superuser() {
        return server.superuser(keys, RunningServer.DATABASE);
    }

    public boolean startedHere() {
        return stop.isPresent();
    }

    /** Number of the server's first process. */
    public long pid() {
        return server.pid();
    }

    /** Stops the server if this object started it. */
    @Override
    public void close() {
        stop.ifPresent(Runnable::run);
    }

    private static EmbeddedPostgres start(HomeFolders folders, HomeLock lock) {
        RunningServer.erase(folders.runFile());
        var account = ServerAccount.forData(folders.data());
        account.requireReach(folders.home());
        var control = new ServerControl(Engine.unpacked(folders.engine()), account, folders.data());
        new LeftoverServer(folders.data(), control).stop();
        var keys = DatabaseKeys.readOrCreate(folders);
        if (!Files.exists(folders.data())) initialise(folders, control, keys);
        requireSameMajor(folders.data(), control.engine());
        account.ownFolder(folders.data());
        var server = ServerThread.launch(control, folders.logFile(), keys);
        try {
            prepare(server, keys);
            server.write(folders.runFile());
        } catch (RuntimeException e) {
            control.stop();
            throw e;
        }
        return new EmbeddedPostgres(keys, server, Optional.of(() -> {
            try (lock) {
                RunningServer.erase(folders.runFile());
                control.stop();
            }
        }));
    }

    private static void prepare(RunningServer server, DatabaseKeys keys) {
        var login = server.superuser(keys, MAINTENANCE);
        requireDurable(DatabaseReport.read(login, Clock.systemUTC()));
        Roles.ensure(login, keys);
    }

    static void requireDurable(DatabaseReport report) {
        if (report.durable() && report.synchronousCommit().equals("on")) return;
        throw new DatabaseRefused("PostgreSQL would lose acknowledged work in a power cut (" + report
                + "). Remove what switches this off, such as a line in data/postgresql.auto.conf.");
    }

    private static void requireSameMajor(Path data, Engine engine) {
        try {
            var found = Files.readString(data.resolve("PG_VERSION")).strip();
            if (found.equals(Integer.toString(engine.major()))) return;
            throw new DatabaseRefused("The data in " + data + " is of PostgreSQL " + found
                    + ", and this Sasando brings " + engine.major() + ". Move it by backup and restore.");
        } catch (IOException e) {
            throw new UncheckedIOException("No PostgreSQL data in " + data, e);
        }
    }

    /** Made aside and moved into place whole: an interrupted first start leaves nothing half made. */
    private static void initialise(HomeFolders folders, ServerControl control, DatabaseKeys keys) {
        var draft = folders.newData();
        var cluster = draft.resolve("cluster");
        var passwordFile = draft.resolve("password");
        HomeFolders.deleteTree(draft);
        control.account().ownFolder(draft);
        PrivateProperties.write(passwordFile, Map.of());
        try {
            Files.writeString(passwordFile, keys.superuser());
            control.account().give(passwordFile);
            control.initialise(cluster, passwordFile);
            Files.move(cluster, folders.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the data folder " + folders.data(), e);
        }
        HomeFolders.deleteTree(draft);
    }
}
