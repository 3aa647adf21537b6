package id.sasando.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * What the doctor asks a database: its version, whether an acknowledged commit survives a power cut, and how far its
 * clock is from ours ({@code clockAheadMillis} is positive when the server is ahead).
 */
public record DatabaseReport(
        String version, boolean fsync, boolean fullPageWrites, String synchronousCommit, long clockAheadMillis) {

    private static final String READ = """
            select current_setting('server_version') as version,
                   current_setting('fsync') as fsync,
                   current_setting('full_page_writes') as full_page_writes,
                   current_setting('synchronous_commit') as synchronous_commit,
                   clock_timestamp() as server_time
            """;

    /** Asks the server; half of the time the question took is counted as its way there. */
    public static DatabaseReport read(DatabaseLogin login, Clock clock) {
        try (var connection = login.connect()) {
            return read(connection, clock);
        } catch (SQLException e) {
            throw new DatabaseRefused("The database does not answer: " + e.getMessage(), e);
        }
    }

    private static DatabaseReport read(Connection connection, Clock clock) throws SQLException {
        try (var statement = connection.createStatement()) {
            var asked = clock.instant();
            try (var row = statement.executeQuery(READ)) {
                row.next();
                var ours = asked.plus(Duration.between(asked, clock.instant()).dividedBy(2));
                var theirs = row.getObject("server_time", OffsetDateTime.class).toInstant();
                return of(row, Duration.between(ours, theirs).toMillis());
            }
        }
    }

    private static DatabaseReport of(ResultSet row, long clockAheadMillis) throws SQLException {
        return new DatabaseReport(
                row.getString("version"),
                row.getString("fsync").equals("on"),
                row.getString("full_page_writes").equals("on"),
                row.getString("synchronous_commit"),
                clockAheadMillis);
    }

    /** True if an acknowledged commit survives a crash of server and machine. */
    public boolean durable() {
        return fsync && fullPageWrites && !synchronousCommit.equals("off");
    }

    /** The first number of the version, such as 18. */
    public int major() {
        return PostgresVersion.major(version);
    }
}
