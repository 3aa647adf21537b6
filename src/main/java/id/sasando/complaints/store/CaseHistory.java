package id.sasando.complaints.store;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.keys.SealedShape;
import id.sasando.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads {@code complaints.case_event}: everything that happened to a case, sealed where it has words. */
@Repository
public class CaseHistory {
    /** The most events that a page shows; the rest is a page further. */
    public static final int LIMIT = 200;

    private static final String INSERT = """
            insert into complaints.case_event (case_id, at, actor_kind, account_id, role, verb, from_state, to_state,
                                               reason_sealed, detail_sealed)
            values (:case, :at, :actorKind, :account, :role, :verb, :from, :to, :reason, :detail)
            """;
    private static final String OF_CASE = """
            select id, at, actor_kind, account_id, role, verb, from_state, to_state, reason_sealed, detail_sealed
              from complaints.case_event
             where case_id = :case
             order by id desc
             limit :limit
            """;
    private static final SealedShape<List<FieldChange>> CHANGES =
            SealedShape.listOf("complaints.case_event.detail", FieldChange.class);
    private final JdbcClient db;
    private final CaseSeals seals;
    private final Clock clock;

    public CaseHistory(JdbcClient db, CaseSeals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    /** What is written of one event. Values are old and new contents of fields; they are sealed. */
    public record Happening(Actor actor, String verb, String reason, List<FieldChange> changes) {}

    /** One field before and after. */
    public record FieldChange(String field, String before, String after) {}

    /** One event as it is read. */
    public record CaseEvent(
            long id,
            Instant at,
            String actorKind,
            Optional<UUID> account,
            Optional<String> role,
            String verb,
            Optional<CaseState> from,
            Optional<CaseState> to,
            String reason,
            List<FieldChange> changes) {}

    /** Writes an event; for a change of state both states differ. */
    public void write(CaseFile before, CaseFile after, Happening happening) {
        var staff = happening.actor() instanceof Actor.Staff it ? it : null;
        var moved = before.state() != after.state();
        db.sql(INSERT)
                .param("case", after.id().value())
                .param("at", Cases.utc(clock.instant()))
                .param("actorKind", happening.actor().kind())
                .param("account", staff == null ? null : staff.account())
                .param("role", staff == null ? null : staff.role())
                .param("verb", happening.verb())
                .param("from", moved ? before.state().name() : null)
                .param("to", moved ? after.state().name() : null)
                .param("reason", reason(after, happening.reason()).orElse(null))
                .param("detail", detail(after, happening.changes()).orElse(null))
                .update();
    }

    /** Writes the first event of a case. */
    public void begin(CaseId id, Actor actor) {
        var staff = actor instanceof Actor.Staff it ? it : null;
        db.sql(INSERT)
                .param("case", id.value())
                .param("at", Cases.utc(clock.instant()))
                .param("actorKind", actor.kind())
                .param("account", staff == null ? null : staff.account())
                .param("role", staff == null ? null : staff.role())
                .param("verb", CaseVerb.RECEIVE.name())
                .param("from", null)
                .param("to", CaseState.RECEIVED.name())
                .param("reason", null)
                .param("detail", null)
                .update();
    }

    /** The latest events first. */
    public List<CaseEvent> of(CaseFile file) {
        var key = seals.take(file.key());
        return db.sql(OF_CASE)
                .param("case", file.id().value())
                .param("limit", LIMIT)
                .query((row, _) -> read(file, key, row))
                .list();
    }

    private static CaseEvent read(CaseFile file, CaseSeals.InHand key, ResultSet row) throws SQLException {
        var reason = row.getBytes("reason_sealed");
        var detail = row.getBytes("detail_sealed");
        var row0 = file.id().value();
        return new CaseEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_kind"),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(row.getString("role")),
                row.getString("verb"),
                Optional.ofNullable(row.getString("from_state")).map(CaseState::valueOf),
                Optional.ofNullable(row.getString("to_state")).map(CaseState::valueOf),
                reason == null ? "" : key.openText("case_event.reason", row0, reason),
                detail == null ? List.of() : key.openValue(CHANGES, row0, detail));
    }

    private Optional<byte[]> reason(CaseFile file, String reason) {
        if (reason.isEmpty()) return Optional.empty();
        return Optional.of(
                seals.take(file.key()).text("case_event.reason", file.id().value(), reason));
    }

    private Optional<byte[]> detail(CaseFile file, List<FieldChange> changes) {
        if (changes.isEmpty()) return Optional.empty();
        return Optional.of(seals.take(file.key()).value(CHANGES, file.id().value(), changes));
    }
}
