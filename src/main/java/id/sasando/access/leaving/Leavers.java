package id.sasando.access.leaving;

import id.sasando.shared.StaleRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who left. */
@Repository
class Leavers {
    private static final String FIND = "select id, name, version, left_at from access.account where id = :id";
    private static final String STANDS_IN = """
            select count(*) from access.absence where deputy = :id and ended_at is null and last_on >= :today
            """;
    private static final String LEAVE = """
            update access.account set left_at = :at, locked_at = coalesce(locked_at, :at), version = version + 1
             where id = :id and version = :version and left_at is null
            """;
    private static final String END_ABSENCES = """
            update access.absence set ended_by = :by, ended_at = :at where account = :id and ended_at is null
            """;
    private final JdbcClient db;
    private final Clock clock;

    Leavers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Member(UUID id, String name, int version, boolean left) {}

    Optional<Member> find(UUID id) {
        return db.sql(FIND).param("id", id).query(Leavers::member).optional();
    }

    /** For how many absences, of today or later, this one is the deputy. */
    long standsIn(UUID id, LocalDate today) {
        return db.sql(STANDS_IN)
                .param("id", id)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    /**
     * Locks the account for good and ends its absences.
     *
     * @return since when
     * @throws StaleRecord if somebody else changed the account
     */
    Instant leave(UUID id, int version, UUID by) {
        var at = now();
        var updated = db.sql(LEAVE)
                .param("id", id)
                .param("version", version)
                .param("at", at)
                .update();
        if (updated == 0) throw new StaleRecord("account " + id);
        db.sql(END_ABSENCES).param("id", id).param("by", by).param("at", at).update();
        return at.toInstant();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("version"),
                row.getObject("left_at") != null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
