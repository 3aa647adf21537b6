package id.sasando.database.embedded;

import id.sasando.database.DatabaseLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The note a running server leaves in {@code run/database.properties}, so that other commands find it. */
record RunningServer(int port, long pid) {
    static final String DATABASE = "sasando";
    static final String OWNER = "sasando_owner";
    static final String APPLICATION = "sasando";

    private static final int CONNECT_SECONDS_MAX = 10;

    static Optional<RunningServer> read(Path runFile) {
        return PrivateProperties.read(runFile)
                .map(file -> new RunningServer(
                        Integer.parseInt(file.getProperty("port", "0")), Long.parseLong(file.getProperty("pid", "0"))));
    }

    void write(Path runFile) {
        PrivateProperties.write(runFile, Map.of("port", Integer.toString(port), "pid", Long.toString(pid)));
    }

    static void erase(Path runFile) {
        try {
            Files.deleteIfExists(runFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + runFile, e);
        }
    }

    DatabaseLogin application(DatabaseKeys keys) {
        return new DatabaseLogin(url(DATABASE), APPLICATION, keys.application());
    }

    DatabaseLogin owner(DatabaseKeys keys) {
        return new DatabaseLogin(url(DATABASE), OWNER, keys.owner());
    }

    DatabaseLogin superuser(DatabaseKeys keys, String database) {
        return new DatabaseLogin(url(database), EmbeddedPostgres.SUPERUSER, keys.superuser());
    }

    /** Details of an error name values of rows, so the driver keeps them out of its messages. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?logServerErrorDetail=false&tcpKeepAlive=true&connectTimeout=" + CONNECT_SECONDS_MAX;
    }

    /** Does this server answer now, with these passwords? */
    boolean answers(DatabaseKeys keys) {
        try (var connection = application(keys).connect()) {
            return connection.isValid(CONNECT_SECONDS_MAX);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
