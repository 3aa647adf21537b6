package id.sasando.notices.outbox;

import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import id.sasando.keys.SealedShape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code notices.message}. Address and text are sealed under a key of this module. */
@Repository
class Messages {
    private static final String INSERT = """
            insert into notices.message (id, key, topic, created_at, address_sealed, text_sealed, next_try_at)
            values (:id, :key, :topic, :at, :address, :text, :at) on conflict (key) do nothing
            """;
    private static final String CLAIM = """
            update notices.message set tries = tries + 1, next_try_at = :lost
             where id = (select id from notices.message where next_try_at <= :now
                          order by next_try_at, id limit 1 for update skip locked)
            returning id, address_sealed, text_sealed, tries
            """;
    private static final String DELIVERED = """
            update notices.message set delivered_at = :now, next_try_at = null, trouble = null,
                   address_sealed = null, text_sealed = null
             where id = :id and delivered_at is null
            """;
    private static final String REFUSED = """
            update notices.message set trouble = :trouble, next_try_at = :next,
                   dead_at = case when cast(:next as timestamptz) is null then cast(:now as timestamptz) end
             where id = :id and delivered_at is null and tries = :tries
            """;
    private static final String REVIVE = """
            update notices.message set dead_at = null, next_try_at = :now, tries = 0 where dead_at is not null
            """;
    private static final String SWEEP = "delete from notices.message where delivered_at < :before or dead_at < :before";
    private static final SealedShape<Message.Words> WORDS =
            SealedShape.of("notices.message.text", Message.Words.class).afterText(Message.Words::parted);
    private final JdbcClient db;
    private final DataKeys keys;

    Messages(JdbcClient db, DataKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    void insert(String key, String topic, String address, Message.Words words, Instant at) {
        var id = UUID.randomUUID();
        var seal = seal();
        db.sql(INSERT)
                .param("id", id)
                .param("key", key)
                .param("topic", topic)
                .param("at", utc(at))
                .param("address", seal.sealText(addressOf(id), address))
                .param("text", WORDS.seal(seal, id, words))
                .update();
    }

    /** Takes the message that waited longest, so that nobody else takes it before {@code lost}. */
    Optional<Message> claim(Instant now, Instant lost) {
        return db.sql(CLAIM)
                .param("now", utc(now))
                .param("lost", utc(lost))
                .query((row, _) -> message(row))
                .optional();
    }

    /** Address and text are gone with this. */
    void delivered(UUID id, Instant now) {
        db.sql(DELIVERED).param("id", id).param("now", utc(now)).update();
    }

    /** @param next empty if it is not tried again */
    void refused(Message message, String trouble, Instant now, Optional<Instant> next) {
        db.sql(REFUSED)
                .param("id", message.id())
                .param("tries", message.tries())
                .param("trouble", trouble)
                .param("now", utc(now))
                .param("next", next.map(Messages::utc).orElse(null))
                .update();
    }

    /** Has dead messages tried from the beginning. @return how many */
    int revive(Instant now) {
        return db.sql(REVIVE).param("now", utc(now)).update();
    }

    void sweep(Instant before) {
        db.sql(SWEEP).param("before", utc(before)).update();
    }

    private Message message(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var seal = seal();
        return new Message(
                id,
                seal.openText(addressOf(id), row.getBytes("address_sealed")),
                WORDS.open(seal, id, row.getBytes("text_sealed")),
                row.getInt("tries"));
    }

    private Seal seal() {
        return keys.use(keys.compartment("notices"));
    }

    private static String addressOf(UUID id) {
        return "notices.message.address:" + id;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
