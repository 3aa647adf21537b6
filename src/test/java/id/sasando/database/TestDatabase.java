package id.sasando.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own for one test class: a clone of the migrated template, on the one server of this JVM. It is
 * dropped when nothing refers to it any more, unless its login was given out as a value.
 */
public final class TestDatabase {
    private static final int CONNECTIONS_MAX = 4;
    private static final int IDLE_MILLIS_MAX = 10_000;
    private static final Cleaner CLEANER = Cleaner.create();

    private final String name;
    private final DataSource dataSource;
    private final Object life = new Object();
    private final AtomicBoolean givenOut = new AtomicBoolean();

    private TestDatabase(String name) {
        this.name = name;
        var pool = pool(TestServer.application(name));
        this.dataSource = new KeptAlive(pool, life);
        CLEANER.register(life, dropping(name, pool, givenOut));
    }

    /** A new clone; nobody else works in it. */
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.cloneOfTemplate());
    }

    /** As the application's role, which may do only what migrations grant. */
    public JdbcClient db() {
        return JdbcClient.create(dataSource);
    }

    /** As the owner of the schema: for tables and rows that the application may not make itself. */
    public JdbcClient owner() {
        return unpooled(TestServer.owner(name));
    }

    /** As superuser: for tests that tamper with what grants and triggers protect. */
    public JdbcClient superuser() {
        return unpooled(TestServer.superuser(name));
    }

    /** A pool of at most four connections as the application's role. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The application's login, for whoever makes a pool of their own. */
    public DatabaseLogin application() {
        givenOut.set(true);
        return TestServer.application(name);
    }

    /** For whoever needs one connection of the superuser for long. */
    public DatabaseLogin superuserLogin() {
        givenOut.set(true);
        return TestServer.superuser(name);
    }

    public DatabaseLogin ownerLogin() {
        givenOut.set(true);
        return TestServer.owner(name);
    }

    public String url() {
        return application().url();
    }

    private JdbcClient unpooled(DatabaseLogin login) {
        var each = new DriverManagerDataSource(login.url(), login.user(), login.password());
        return JdbcClient.create(new KeptAlive(each, life));
    }

    private static HikariDataSource pool(DatabaseLogin login) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(CONNECTIONS_MAX);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE_MILLIS_MAX);
        return pool;
    }

    private static Runnable dropping(String name, HikariDataSource pool, AtomicBoolean givenOut) {
        TestServer.evictIdleConnectionsBefore(pool);
        return () -> {
            pool.close();
            if (!givenOut.get()) TestServer.drop(name);
        };
    }

    /** While somebody can still ask for a connection, the clone stays. */
    private static final class KeptAlive extends DelegatingDataSource {
        private final Object life;

        KeptAlive(DataSource target, Object life) {
            super(target);
            this.life = life;
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                return super.getConnection();
            } finally {
                Reference.reachabilityFence(life);
            }
        }
    }
}
