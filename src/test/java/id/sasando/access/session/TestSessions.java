package id.sasando.access.session;

import id.sasando.access.Sessions;
import id.sasando.database.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The real sessions over a test database, where no pages are served. */
public final class TestSessions {
    private static final String BEGIN = """
            insert into access.session (primary_id, session_id, creation_time, last_access_time,
                                        max_inactive_interval, expiry_time, principal_name)
            values (:id, :id, 0, 0, 1800, 1800000, :account)
            """;
    private static final String COUNT = "select count(*) from access.session where principal_name = :account";
    private static final String AGE = """
            update access.session set creation_time = creation_time - :millis where principal_name = :account
            """;

    private TestSessions() {}

    public static Sessions on(TestDatabase database) {
        var beans = new StaticListableBeanFactory();
        var repository = ResolvableType.forClassWithGenerics(FindByIndexNameSessionRepository.class, Session.class);
        return new StaffSessions(
                database.db(),
                beans.getBeanProvider(SecurityContextRepository.class),
                beans.getBeanProvider(repository));
    }

    /** A row such as Spring Session writes. */
    public static void begin(TestDatabase database, UUID account) {
        database.db()
                .sql(BEGIN)
                .param("id", UUID.randomUUID().toString())
                .param("account", account.toString())
                .update();
    }

    public static long count(TestDatabase database, UUID account) {
        return database.db()
                .sql(COUNT)
                .param("account", account.toString())
                .query(Long.class)
                .single();
    }

    /** Lets the account's sessions have begun earlier; they stay as lately used as they are. */
    public static void age(TestDatabase database, UUID account, Duration by) {
        database.db()
                .sql(AGE)
                .param("millis", by.toMillis())
                .param("account", account.toString())
                .update();
    }
}
