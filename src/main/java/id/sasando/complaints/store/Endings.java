package id.sasando.complaints.store;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code complaints.resolution} and {@code complaints.withdrawal_request}: how a case ends. */
@Repository
public class Endings {
    private static final String PROPOSE = """
            insert into complaints.resolution (id, case_id, outcome, told_sealed, told_on, proposed_by, proposed_at,
                                               confirmer)
            values (:id, :case, :outcome, :told, :toldOn, :by, :at, :confirmer)
            """;
    private static final String LATEST = """
            select id, outcome, told_sealed, told_on, proposed_by, confirmer, decision, decided_by
              from complaints.resolution
             where case_id = :case order by proposed_at desc limit 1
            """;
    private static final String DECIDE = """
            update complaints.resolution set decision = :decision, decided_by = :by, decided_at = :at
             where id = :id and decision is null
            """;
    private static final String ASK = """
            insert into complaints.withdrawal_request (id, case_id, at, reason_sealed)
            values (:id, :case, :at, :reason)
            on conflict (case_id) where decision is null do nothing
            """;
    private static final String ASKED = """
            select id, at, reason_sealed from complaints.withdrawal_request where case_id = :case and decision is null
            """;
    private static final String DECIDE_WITHDRAWAL = """
            update complaints.withdrawal_request set decision = :decision, decided_by = :by, decided_at = :at
             where id = :id and decision is null
            """;
    private static final String CHANGE_CONFIRMER = """
            update complaints.resolution set confirmer = :to
             where case_id = :case and confirmer = :from and decision is null and proposed_by <> :to
            """;
    private final JdbcClient db;
    private final CaseSeals seals;
    private final Clock clock;

    public Endings(JdbcClient db, CaseSeals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    /** Outcome code, what the reporter was told and when. */
    public record Outcome(String code, String told, LocalDate toldOn) {}

    /** The latest resolution of a case, pending while it has no decision. */
    public record Resolution(
            UUID id, Outcome outcome, UUID proposedBy, Optional<UUID> confirmer, Optional<String> decision) {
        public boolean isPending() {
            return decision.isEmpty();
        }
    }

    /** A request to withdraw that nobody has decided yet. */
    public record WithdrawalRequest(UUID id, Instant at, String reason) {}

    /** Stores a resolution; without a confirmer the proposer decides alone. */
    public UUID propose(CaseFile file, Outcome outcome, UUID by, Optional<UUID> confirmer) {
        var id = UUID.randomUUID();
        db.sql(PROPOSE)
                .param("id", id)
                .param("case", file.id().value())
                .param("outcome", outcome.code())
                .param("told", seals.take(file.key()).text("resolution.told", id, outcome.told()))
                .param("toldOn", outcome.toldOn())
                .param("by", by)
                .param("at", Cases.utc(clock.instant()))
                .param("confirmer", confirmer.orElse(null))
                .update();
        return id;
    }

    /** @return false if nothing waits for {@code from}, or {@code to} proposed it */
    public boolean changeConfirmer(CaseId id, UUID from, UUID to) {
        return db.sql(CHANGE_CONFIRMER)
                        .param("case", id.value())
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }

    public Optional<Resolution> latest(CaseFile file) {
        return db.sql(LATEST)
                .param("case", file.id().value())
                .query((row, _) -> read(file, row))
                .optional();
    }

    /** @return false if it was decided meanwhile */
    public boolean decide(UUID resolution, boolean confirmed, UUID by) {
        return decide(DECIDE, resolution, confirmed ? "CONFIRMED" : "SENT_BACK", by);
    }

    /** A second request while one waits changes nothing. */
    public boolean ask(CaseFile file, String reason) {
        var id = UUID.randomUUID();
        return db.sql(ASK)
                        .param("id", id)
                        .param("case", file.id().value())
                        .param("at", Cases.utc(clock.instant()))
                        .param("reason", seals.take(file.key()).text("withdrawal_request.reason", id, reason))
                        .update()
                == 1;
    }

    public Optional<WithdrawalRequest> asked(CaseFile file) {
        return db.sql(ASKED)
                .param("case", file.id().value())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var reason = row.getBytes("reason_sealed");
                    return new WithdrawalRequest(
                            id,
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            seals.take(file.key()).openText("withdrawal_request.reason", id, reason));
                })
                .optional();
    }

    /** @return false if it was decided meanwhile */
    public boolean decideWithdrawal(UUID request, boolean confirmed, UUID by) {
        return decide(DECIDE_WITHDRAWAL, request, confirmed ? "CONFIRMED" : "DECLINED", by);
    }

    private boolean decide(String sql, UUID id, String decision, UUID by) {
        return db.sql(sql)
                        .param("id", id)
                        .param("decision", decision)
                        .param("by", by)
                        .param("at", Cases.utc(clock.instant()))
                        .update()
                == 1;
    }

    private Resolution read(CaseFile file, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Resolution(
                id,
                new Outcome(
                        row.getString("outcome"),
                        seals.take(file.key()).openText("resolution.told", id, row.getBytes("told_sealed")),
                        row.getObject("told_on", LocalDate.class)),
                row.getObject("proposed_by", UUID.class),
                Optional.ofNullable(row.getObject("confirmer", UUID.class)),
                Optional.ofNullable(row.getString("decision")));
    }
}
