package id.sasando.keys.ring;

import id.sasando.keys.Signatures.PublicKey;
import id.sasando.keys.Signatures.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code keys.signing_key}. */
@Repository
class StoredSigningKeys {
    private static final String COLUMNS =
            "select id, purpose, generation, public_key, listed_at, retired_at, mac from keys.signing_key";
    private static final String ALL = COLUMNS + " order by listed_at, purpose, generation limit 500";
    private static final String FIND = COLUMNS + " where id = :id";
    private static final String NEWEST =
            COLUMNS + " where purpose = :purpose and retired_at is null order by generation desc limit 1";
    private static final String INSERT = """
            insert into keys.signing_key (id, purpose, generation, public_key, listed_at, mac)
            values (:id, :purpose, :generation, :key, :at, :mac)
            on conflict do nothing
            """;
    private static final String RETIRE = "update keys.signing_key set retired_at = :at where id = :id";
    private final JdbcClient db;
    private final Clock clock;

    StoredSigningKeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A row, whoever wrote it. */
    record Listed(PublicKey key, byte[] mac) {}

    List<Listed> all() {
        return db.sql(ALL).query((row, _) -> read(row)).list();
    }

    Optional<Listed> find(String id) {
        return db.sql(FIND).param("id", id).query((row, _) -> read(row)).optional();
    }

    Optional<Listed> newest(Purpose purpose) {
        return db.sql(NEWEST)
                .param("purpose", purpose.name())
                .query((row, _) -> read(row))
                .optional();
    }

    void insert(String id, Purpose purpose, int generation, byte[] key, byte[] mac) {
        db.sql(INSERT)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("generation", generation)
                .param("key", key)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("mac", mac)
                .update();
    }

    void retire(String id) {
        db.sql(RETIRE)
                .param("id", id)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Listed read(ResultSet row) throws SQLException {
        var key = new PublicKey(
                row.getString("id"),
                Purpose.valueOf(row.getString("purpose")),
                row.getInt("generation"),
                row.getBytes("public_key"),
                row.getObject("listed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("retired_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
        return new Listed(key, row.getBytes("mac"));
    }
}
