package id.sasando.keys.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code keys.copy_confirmation}. */
@Repository
class StoredCopies {
    private static final String INSERT = """
            insert into keys.copy_confirmation (id, copied_on, confirmed_by, place_sealed, mark, recorded_at)
            select :id, :on, :by, :place, mark, :at from keys.master_mark
            """;
    private static final String NEWEST = """
            select c.id, c.copied_on, c.confirmed_by, c.place_sealed,
                   exists (select 1 from keys.master_mark m where m.mark = c.mark) as counts
              from keys.copy_confirmation c
             order by c.recorded_at desc, c.id
             limit 20
            """;
    private final JdbcClient db;
    private final Clock clock;

    StoredCopies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(KeyCopy copy) {
        db.sql(INSERT)
                .param("id", copy.id())
                .param("on", copy.on())
                .param("by", copy.by())
                .param("place", copy.place())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest twenty, newest first. */
    List<KeyCopy> newest() {
        return db.sql(NEWEST)
                .query((row, _) -> new KeyCopy(
                        row.getObject("id", UUID.class),
                        row.getObject("copied_on", LocalDate.class),
                        row.getString("confirmed_by"),
                        row.getBytes("place_sealed"),
                        row.getBoolean("counts")))
                .list();
    }
}
