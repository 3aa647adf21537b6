package id.sasando.demo.player;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code demo.mark.loaded_at}: is the story played to its end? */
@Repository
class LoadedMark {
    private static final String MARKED = "select exists (select from demo.mark)";
    private static final String LOADED = "select exists (select from demo.mark where loaded_at is not null)";
    private static final String SET = "update demo.mark set loaded_at = :now where loaded_at is null";
    private final JdbcClient db;
    private final Clock clock;

    LoadedMark(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Was this database given to the demonstration before the application started? */
    boolean isDemonstration() {
        return db.sql(MARKED).query(Boolean.class).single();
    }

    boolean isLoaded() {
        return db.sql(LOADED).query(Boolean.class).single();
    }

    void set() {
        db.sql(SET).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
