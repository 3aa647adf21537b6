package id.sasando.database.embedded;

import id.sasando.database.DatabaseLogin;
import id.sasando.database.DatabaseRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The two roles and the database of the embedded server. The owner makes tables; the application may only connect and
 * do what migrations grant it, so a hole in the application cannot change the schema or the history.
 */
final class Roles {
    private static final String ROLE_EXISTS = "select 1 from pg_roles where rolname = ?";
    private static final String DATABASE_EXISTS = "select 1 from pg_database where datname = ?";
    private static final String CREATE_ROLE = "create role %s login nosuperuser nocreatedb nocreaterole noinherit";
    private static final String SET_PASSWORD = "alter role %s password '%s'";
    private static final List<String> CLOSE_OTHERS =
            List.of("revoke all on database postgres from public", "revoke all on database template1 from public");

    private final Connection connection;
    private final DatabaseKeys keys;

    private Roles(Connection connection, DatabaseKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** Makes what is missing; run at each start, so an interrupted first start is completed by the next one. */
    static void ensure(DatabaseLogin superuser, DatabaseKeys keys) {
        try (var connection = superuser.connect()) {
            new Roles(connection, keys).ensure();
        } catch (SQLException e) {
            throw new DatabaseRefused("Cannot make the roles of the database: " + e.getMessage(), e);
        }
    }

    private void ensure() throws SQLException {
        ensureRole(RunningServer.OWNER, keys.owner());
        ensureRole(RunningServer.APPLICATION, keys.application());
        if (!exists(DATABASE_EXISTS, RunningServer.DATABASE)) {
            execute("create database " + RunningServer.DATABASE + " owner " + RunningServer.OWNER);
        }
        for (var statement : CLOSE_OTHERS) execute(statement);
        for (var statement : grants(RunningServer.DATABASE)) execute(statement);
    }

    /** What every database of ours allows: the application connects and nothing else. */
    static List<String> grants(String database) {
        return List.of(
                "revoke all on database " + database + " from public",
                "grant connect on database " + database + " to " + RunningServer.APPLICATION);
    }

    private void ensureRole(String role, String password) throws SQLException {
        if (!exists(ROLE_EXISTS, role)) execute(CREATE_ROLE.formatted(role));
        execute(SET_PASSWORD.formatted(role, password));
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
