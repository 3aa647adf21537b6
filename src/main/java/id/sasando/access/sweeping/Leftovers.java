package id.sasando.access.sweeping;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes rows of {@code access.session} and {@code access.sign_in_link} that open nothing any more. */
@Repository
class Leftovers {
    private static final String SESSIONS = "delete from access.session where expiry_time < :now";
    private static final String LINKS =
            "delete from access.sign_in_link where used_at is not null or expires_at <= :now";
    private final JdbcClient db;

    Leftovers(JdbcClient db) {
        this.db = db;
    }

    void removeSessions(Instant now) {
        db.sql(SESSIONS).param("now", now.toEpochMilli()).update();
    }

    void removeLinks(Instant now) {
        db.sql(LINKS).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
