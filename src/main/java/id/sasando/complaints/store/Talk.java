package id.sasando.complaints.store;

import id.sasando.complaints.Lodging.SentOtherwise;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.once.SentForms;
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
    private static final String KNOWN = "select at from complaints.message where submission = :submission";
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
    private final SentForms sentForms;
    private final Clock clock;

    public Talk(JdbcClient db, CaseSeals seals, SentForms sentForms, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.sentForms = sentForms;
        this.clock = clock;
    }

    /** A message or note in the clear; the account is empty for the reporter. */
    public record Line(UUID id, Instant at, Optional<UUID> account, boolean fromOffice, String text) {}

    /**
     * A message as it is sent.
     *
     * @param account empty for the reporter
     * @param submission the form's key: sent twice, it is one message
     * @param awaiting the reporter is to answer next
     */
    public record NewMessage(Optional<UUID> account, UUID submission, String text, boolean awaiting) {}

    /**
     * Adds a message.
     *
     * @return false if the same message was stored before
     * @throws SentOtherwise if another one was stored under that key
     */
    public boolean addMessage(CaseFile file, NewMessage message) {
        var key = message.submission();
        if (!sentForms.isFirst(key, file.id(), new SentForms.Sent("message", message))) return false;
        var id = UUID.randomUUID();
        var stored = db.sql(ADD_MESSAGE)
                .param("id", id)
                .param("case", file.id().value())
                .param("at", Cases.utc(clock.instant()))
                .param("fromOffice", message.account().isPresent())
                .param("account", message.account().orElse(null))
                .param("submission", key)
                .param("text", seals.take(file.key()).text("message.text", id, message.text()))
                .update();
        if (stored == 0) throw new SentOtherwise(known(key)); // of a time when keys had no digest
        return true;
    }

    private Instant known(UUID submission) {
        return db.sql(KNOWN)
                .param("submission", submission)
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .single();
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
