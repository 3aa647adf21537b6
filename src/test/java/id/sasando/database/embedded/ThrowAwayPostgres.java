package id.sasando.database.embedded;

import id.sasando.database.DatabaseLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A cluster of a PostgreSQL that this machine has installed, made as its distribution makes one (no ICU), and thrown
 * away at the end. It has the same roles and settings as the embedded server, so the same tests run on it.
 */
public final class ThrowAwayPostgres implements AutoCloseable {
    private final ServerControl control;
    private final HomeFolders folders;
    private final DatabaseKeys keys;
    private final RunningServer server;

    private ThrowAwayPostgres(ServerControl control, HomeFolders folders, DatabaseKeys keys) {
        this.control = control;
        this.folders = folders;
        this.keys = keys;
        this.server = ServerThread.launch(control, folders.logFile(), keys);
        Roles.ensure(server.superuser(keys, "postgres"), keys);
        try (var connection = superuser().connect();
                var statement = connection.createStatement()) {
            // Before PostgreSQL 16 the owner of a database has its schema «public» by inheriting only.
            statement.execute("alter role " + RunningServer.OWNER + " inherit");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param programs the folder with {@code initdb} and {@code postgres} */
    public static ThrowAwayPostgres start(Path programs, Path home) {
        var folders = HomeFolders.of(home);
        var account = ServerAccount.forData(folders.data());
        var control = new ServerControl(new Engine(programs.resolve("..").normalize()), account, folders.data());
        if (Files.exists(folders.data())) new LeftoverServer(folders.data(), control).stop();
        HomeFolders.deleteTree(folders.home());
        folders.create();
        account.requireReach(folders.home());
        var keys = DatabaseKeys.readOrCreate(folders);
        initialise(control, keys);
        return new ThrowAwayPostgres(control, folders, keys);
    }

    private static void initialise(ServerControl control, DatabaseKeys keys) {
        var account = control.account();
        account.ownFolder(control.data());
        var passwordFile = control.data().resolveSibling("password");
        PrivateProperties.write(passwordFile, Map.of());
        try {
            Files.writeString(passwordFile, keys.superuser());
            account.give(passwordFile);
            var made = ChildProcess.run(account.command(List.of(
                    control.engine().executable("initdb"),
                    "--pgdata=" + control.data(),
                    "--username=" + EmbeddedPostgres.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8")));
            if (!made.succeeded()) throw new IllegalStateException(made.output());
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DatabaseLogin application() {
        return server.application(keys);
    }

    public DatabaseLogin owner() {
        return server.owner(keys);
    }

    public DatabaseLogin superuser() {
        return server.superuser(keys, RunningServer.DATABASE);
    }

    @Override
    public void close() {
        control.stop();
        HomeFolders.deleteTree(folders.home());
    }
}
