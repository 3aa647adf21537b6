package id.sasando.keys.ring;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code keys.data_key} and {@code keys.master_mark}. */
@Repository
class StoredKeys {
    private static final String FIND = "select wrapped from keys.data_key where id = :id and destroyed_at is null";
    private static final String FIND_COMPARTMENT = "select id from keys.data_key where compartment = :name";
    private static final String INSERT = """
            insert into keys.data_key (id, compartment, wrapped, created_at)
            values (:id, :compartment, :wrapped, :at)
            on conflict (compartment) do nothing
            """;
    private static final String INSERT_MANY = """
            insert into keys.data_key (id, wrapped, created_at)
            select id, wrapped, :at from unnest(:ids::uuid[], :wrapped::bytea[]) as made (id, wrapped)
            """;
    private static final String DESTROY = """
            update keys.data_key set wrapped = ''::bytea, destroyed_at = :at where id = :id and destroyed_at is null
            """;
    private static final String MARK = "select mark from keys.master_mark";
    private static final String SET_MARK = "insert into keys.master_mark (mark) values (:mark) on conflict do nothing";
    private final JdbcClient db;
    private final Clock clock;

    StoredKeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<byte[]> find(UUID id) {
        return db.sql(FIND).param("id", id).query(byte[].class).optional();
    }

    Optional<UUID> compartment(String name) {
        return db.sql(FIND_COMPARTMENT).param("name", name).query(UUID.class).optional();
    }

    void insert(UUID id, Optional<String> compartment, byte[] wrapped) {
        db.sql(INSERT)
                .param("id", id)
                .param("compartment", compartment.orElse(null))
                .param("wrapped", wrapped)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keys by their ids, in one statement. */
    void insert(Map<UUID, byte[]> wrapped) {
        db.sql(INSERT_MANY)
                .param("ids", wrapped.keySet().toArray(UUID[]::new))
                .param("wrapped", wrapped.values().toArray(byte[][]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void destroy(UUID id) {
        db.sql(DESTROY)
                .param("id", id)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> mark() {
        return db.sql(MARK).query(byte[].class).optional();
    }

    void setMark(byte[] mark) {
        db.sql(SET_MARK).param("mark", mark).update();
    }
}
