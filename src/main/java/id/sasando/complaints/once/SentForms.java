package id.sasando.complaints.once;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.Lodging.SentOtherwise;
import id.sasando.keys.Fingerprints;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code complaints.sent_form}: a form that is sent twice is done once, and one that comes again with other content
 * is no repetition. Beside each key stands a keyed digest of what was done under it, from which nothing can be read. A
 * key of earlier times has none; whether its content was the same nobody can say, so it counts as other content.
 */
@Repository
public class SentForms {
    private static final String SEND = """
            insert into complaints.sent_form (key, case_id, at, digest) values (:key, :case, :at, :digest)
            on conflict (key) do nothing
            """;
    private static final String EARLIER = "select case_id, at, digest from complaints.sent_form where key = :key";
    private final JdbcClient db;
    private final Fingerprints fingerprints;
    private final JsonMapper json;
    private final Clock clock;

    public SentForms(JdbcClient db, Fingerprints fingerprints, JsonMapper json, Clock clock) {
        this.db = db;
        this.fingerprints = fingerprints;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a form asks for.
     *
     * @param act its kind, such as {@code note}: one key never serves two kinds
     * @param content all that was sent, as a record: whatever is added to it later counts by itself
     */
    public record Sent(String act, Object content) {}

    /** What is known of a key. */
    public record Earlier(Instant at, boolean same) {}

    private record Row(UUID caseId, Instant at, Optional<byte[]> digest) {}

    /**
     * Is this the first time? A second press waits here until the first is stored, and is then compared with it.
     *
     * @param key the form's own, made when the form was shown
     * @return false if the same was sent before: then it is done already
     * @throws SentOtherwise if something else was sent under that key
     */
    public boolean isFirst(UUID key, CaseId id, Sent sent) {
        var stored = db.sql(SEND)
                .param("key", key)
                .param("case", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("digest", digest(key, sent))
                .update();
        if (stored == 1) return true;
        var earlier = earlier(key, id, sent).orElseThrow();
        if (!earlier.same()) throw new SentOtherwise(earlier.at());
        return false;
    }

    /** What was sent under that key before; empty if nothing was. */
    public Optional<Earlier> earlier(UUID key, CaseId id, Sent sent) {
        return db.sql(EARLIER)
                .param("key", key)
                .query((row, _) -> read(row))
                .optional()
                .map(it -> new Earlier(it.at(), it.caseId().equals(id.value()) && isSame(it, digest(key, sent))));
    }

    private static boolean isSame(Row earlier, byte[] digest) {
        return earlier.digest().filter(it -> MessageDigest.isEqual(it, digest)).isPresent();
    }

    /** The key is part of it, so that two forms of the same words do not look alike. */
    private byte[] digest(UUID key, Sent sent) {
        var content = Canonical.of(json.valueToTree(sent.content()));
        return fingerprints.of(Fingerprints.Purpose.SENT_FORM, sent.act() + "\n" + key + "\n" + content);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getBytes("digest")));
    }
}
