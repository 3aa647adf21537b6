package id.sasando.complaints.store;

import id.sasando.complaints.core.CaseFile;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code complaints.message} and {@code complaints.note}: words that are written once. */
@Repository
public class Talk {
    /** The most messages or notes that a page shows. */
    public static final int LIMIT = 200;

    private static final String ADD_MESSAGE = """
            insert into complaints.message (id, case_id, at, from_office, account_id, submission, text_sealed)
            values (:id, :case, :at, :fromOffice, :account, :submission, :text)
            on conflict (submission) do nothing
            """;
    private static final String MESSAGES = """
            select id, at, account_id, from_office, text_sealed
              from complaints.message where case_id = :case order by at desc, id limit :limit
            """;
    private static final String ADD_NOTE = """
            insert into complaints.note (id, case_id, at, account_id, text_sealed)
            values (:id, :case, :at, :account, :text)
            """;
    private static final String NOTES = """
            select id, at, account_id, false as from_office, text_sealed
              from complaints.note where case_id = :case order by at desc, id limit :limit
            """;
    private final JdbcClient db;
    private final CaseSeals seals;
    private final Clock clock;

    public Talk(JdbcClient db, CaseSeals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    /** A message or note in the clear; the account is empty for the reporter. */
    public record Line(UUID id, Instant at, Optional<UUID> account, boolean fromOffice, String text) {}

    /** Adds a message. @return false if the same submission was stored before */
    public boolean addMessage(CaseFile file, Optional<UUID> account, UUID submission, String text) {
        var id = UUID.randomUUID();
        return db.sql(ADD_MESSAGE)
                        .param("id", id)
                        .param("case", file.id().value())
                        .param("at", Cases.utc(clock.instant()))
                        .param("fromOffice", account.isPresent())
                        .param("account", account.orElse(null))
                        .param("submission", submission)
                        .param("text", seals.take(file.key()).text("message.text", id, text))
                        .update()
                == 1;
    }

    /** The latest messages, oldest first. */
    public List<Line> messages(CaseFile file) {
        return read(file, MESSAGES, "message.text");
    }

    public UUID addNote(CaseFile file, UUID account, String text) {
        var id = UUID.randomUUID();
        db.sql(ADD_NOTE)
                .param("id", id)
                .param("case", file.id().value())
                .param("at", Cases.utc(clock.instant()))
                .param("account", account)
                .param("text", seals.take(file.key()).text("note.text", id, text))
                .update();
        return id;
    }

    /** The latest notes, oldest first. */
    public List<Line> notes(CaseFile file) {
        return read(file, NOTES, "note.text");
    }

    private List<Line> read(CaseFile file, String sql, String column) {
        var key = seals.take(file.key());
        return db.sql(sql)
                .param("case", file.id().value())
                .param("limit", LIMIT)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Line(
                            id,
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(row.getObject("account_id", UUID.class)),
                            row.getBoolean("from_office"),
                            key.openText(column, id, row.getBytes("text_sealed")));
                })
                .list()
                .reversed();
    }
}
