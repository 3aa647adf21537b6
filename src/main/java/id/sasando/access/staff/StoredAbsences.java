package id.sasando.access.staff;

import id.sasando.shared.StaleRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.absence}. Who stands in for whom today is read with the viewer. */
@Repository
class StoredAbsences {
    private static final int LIMIT = 1000;
    private static final String READ = "select id, account, deputy, first_on, last_on from access.absence ";
    private static final String NOT_OVER =
            READ + "where ended_at is null and last_on >= :today order by first_on, id limit :limit";
    private static final String FIND = READ + "where id = :id and ended_at is null";
    private static final String KNOWN = "select exists (select from access.absence where id = :id)";
    private static final String ONE_AFTER_ANOTHER = "select pg_advisory_xact_lock(hashtext('access.absence')) is null";
    private static final String INSERT = """
            insert into access.absence (id, account, deputy, first_on, last_on, made_by, made_at)
            values (:id, :account, :deputy, :first, :last, :by, :at)
            """;
    private static final String END = """
            update access.absence set ended_by = :by, ended_at = :at where id = :id and ended_at is null
            """;
    private final JdbcClient db;
    private final Clock clock;

    StoredAbsences(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All that hold today or later, the first first. */
    List<Absence> notOver(LocalDate today) {
        return db.sql(NOT_OVER)
                .param("today", today)
                .param("limit", LIMIT)
                .query(StoredAbsences::absence)
                .list();
    }

    /** Whoever asks at the same time waits here until this transaction ends. */
    void oneAfterAnother() {
        db.sql(ONE_AFTER_ANOTHER).query(Boolean.class).single();
    }

    Optional<Absence> find(UUID id) {
        return db.sql(FIND).param("id", id).query(StoredAbsences::absence).optional();
    }

    /** Also one that is over. */
    boolean isKnown(UUID id) {
        return db.sql(KNOWN).param("id", id).query(Boolean.class).single();
    }

    void insert(Absence absence, UUID by) {
        db.sql(INSERT)
                .param("id", absence.id())
                .param("account", absence.account())
                .param("deputy", absence.deputy())
                .param("first", absence.firstOn())
                .param("last", absence.lastOn())
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** @throws StaleRecord if somebody else ended it */
    void end(UUID id, UUID by) {
        var updated =
                db.sql(END).param("id", id).param("by", by).param("at", now()).update();
        if (updated == 0) throw new StaleRecord("absence " + id);
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("deputy", UUID.class),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
