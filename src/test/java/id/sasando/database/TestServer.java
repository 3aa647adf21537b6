package id.sasando.database;

import com.zaxxer.hikari.HikariDataSource;
import id.sasando.database.embedded.EmbeddedPostgres;
import id.sasando.database.embedded.ThrowAwayPostgres;
import id.sasando.reference.ReferenceLoading;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The one PostgreSQL of this JVM's tests, with a template database that is migrated once: the embedded one, or that
 * whose programs lie in the folder {@code sasando.test.postgres}.
 */
final class TestServer {
    static final String TEMPLATE = "sasando_template";

    private static final String CLONE_PREFIX = "clone_";
    private static final String CLONES = "select datname from pg_database where datname like 'clone\\_%'";

    private static final Set<HikariDataSource> POOLS = Collections.newSetFromMap(new WeakHashMap<>());
    private static final TestServer INSTANCE = new TestServer();

    private final Server server;
    private final Connection superuser;
    private int clones;

    private TestServer() {
        var programs = System.getProperty("sasando.test.postgres", "");
        server = programs.isEmpty() ? Server.embedded() : Server.of(Path.of(programs));
        Runtime.getRuntime().addShutdownHook(new Thread(server.stop()));
        try {
            superuser = server.superuser().connect();
            execute("set synchronous_commit = off");
            for (var left : clonesLeft()) execute("drop database " + left + " with (force)");
            migrateTemplate();
        } catch (SQLException e) {
            throw new IllegalStateException("No template database", e);
        }
    }

    /** Who may do what on the server that the tests run on. */
    private record Server(DatabaseLogin application, DatabaseLogin owner, DatabaseLogin superuser, Runnable stop) {
        private static final String FOLDER = System.getProperty("build.dir", "target");

        static Server embedded() {
            var home = Path.of(FOLDER, "test-database");
            var server = EmbeddedPostgres.tryStart(home)
                    .orElseThrow(() -> new IllegalStateException("Another test run uses " + home));
            return new Server(server.application(), server.owner(), server.superuser(), server::close);
        }

        static Server of(Path programs) {
            var server = ThrowAwayPostgres.start(programs, Path.of(FOLDER, "test-database-other"));
            return new Server(server.application(), server.owner(), server.superuser(), server::close);
        }
    }

    /** An empty database of the given owner; roles and database of the same names are removed first. */
    static DatabaseLogin emptyDatabase(String name, DatabaseLogin owner, DatabaseLogin application) {
        synchronized (INSTANCE) {
            INSTANCE.execute("drop database if exists " + name + " with (force)");
            for (var login : List.of(owner, application)) {
                INSTANCE.execute("drop role if exists " + login.user());
                INSTANCE.execute("create role " + login.user() + " login password '" + login.password() + "'");
            }
            INSTANCE.execute("create database " + name + " owner " + owner.user());
            INSTANCE.execute("revoke all on database " + name + " from public");
            INSTANCE.execute("grant connect on database " + name + " to " + application.user());
            return at(name, INSTANCE.server.superuser());
        }
    }

    static String cloneOfTemplate() {
        synchronized (INSTANCE) {
            var name = CLONE_PREFIX + ++INSTANCE.clones;
            INSTANCE.make(name, TEMPLATE);
            return name;
        }
    }

    static void drop(String name) {
        synchronized (INSTANCE) {
            INSTANCE.execute("drop database if exists " + name + " with (force)");
        }
    }

    static DatabaseLogin application(String database) {
        return at(database, INSTANCE.server.application());
    }

    static DatabaseLogin owner(String database) {
        return at(database, INSTANCE.server.owner());
    }

    static DatabaseLogin superuser(String database) {
        return at(database, INSTANCE.server.superuser());
    }

    /** Test classes run one after another, so an earlier pool may give its idle connections back now. */
    static void evictIdleConnectionsBefore(HikariDataSource newest) {
        synchronized (POOLS) {
            for (var pool : POOLS) {
                var control = pool.isClosed() ? null : pool.getHikariPoolMXBean();
                if (control != null) control.softEvictConnections();
            }
            POOLS.add(newest);
        }
    }

    private static DatabaseLogin at(String database, DatabaseLogin login) {
        return new DatabaseLogin(
                login.url().replace("/sasando?", "/" + database + "?"), login.user(), login.password());
    }

    /** Kept from the run before if its migrations are still the same, else made anew. */
    private void migrateTemplate() {
        var owner = at(TEMPLATE, server.owner());
        try {
            fill(owner);
        } catch (FlywayException absentOrChanged) {
            execute("drop database if exists " + TEMPLATE + " with (force)");
            make(TEMPLATE, "template1");
            fill(owner);
        }
    }

    private void fill(DatabaseLogin owner) {
        var role = server.application().user();
        Migrations.run(owner, role);
        ReferenceLoading.run(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()), role);
    }

    private void make(String database, String template) {
        execute("create database " + database + " owner sasando_owner template " + template);
        execute("revoke all on database " + database + " from public; grant connect on database " + database
                + " to sasando");
    }

    private List<String> clonesLeft() throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(CLONES)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private void execute(String sql) {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
