package id.sasando.audit.chain;

import id.sasando.audit.TrailRoot;
import id.sasando.audit.TrailSeals;
import id.sasando.audit.chain.BatchSeal.Link;
import id.sasando.audit.chain.BatchSeal.Signed;
import id.sasando.audit.chain.RowStream.Batch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code audit.seal}. */
@Repository
class StoredSeals implements TrailSeals {
    static final int PAGE = 500;
    private static final String COLUMNS = """
            select number, encoding, from_xid::text as from_xid, to_xid::text as to_xid, first_id, last_id, row_count,
                   root, previous_hash, sealed_at, key_id, signature, hash
              from audit.seal
            """;
    private static final String NEWEST = COLUMNS + " order by number desc limit 1";
    private static final String PAGE_AFTER = COLUMNS + " where number > :number order by number limit 500";
    private static final String FIND = COLUMNS + " where hash = :hash";
    private static final String OF_NUMBERS = COLUMNS + " where number = any(:numbers) order by number limit 500";
    private static final String INSERT = """
            insert into audit.seal (number, encoding, from_xid, to_xid, first_id, last_id, row_count, root,
                                    previous_hash, sealed_at, key_id, signature, hash)
            values (:number, :encoding, cast(:from as xid8), cast(:to as xid8), :first, :last, :rows, :root,
                    :previous, :at, :key, :signature, :hash)
            """;

    /** The number is SASANDO1 in ASCII. PostgreSQL gives the lock back at the end of the transaction. */
    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(5999167718585290545)";

    private final JdbcClient db;

    StoredSeals(JdbcClient db) {
        this.db = db;
    }

    /** False if another node is sealing. */
    boolean tryLock() {
        return db.sql(TRY_LOCK).query(Boolean.class).single();
    }

    @Override
    public Optional<TrailRoot> newest() {
        return last().map(it ->
                new TrailRoot(it.number(), it.link().at(), it.signed().hash()));
    }

    Optional<BatchSeal> last() {
        return db.sql(NEWEST).query((row, _) -> read(row)).optional();
    }

    Optional<BatchSeal> find(byte[] hash) {
        return db.sql(FIND).param("hash", hash).query((row, _) -> read(row)).optional();
    }

    /** At most {@value #PAGE} seals after a number, in order. */
    List<BatchSeal> page(long afterNumber) {
        return db.sql(PAGE_AFTER)
                .param("number", afterNumber)
                .query((row, _) -> read(row))
                .list();
    }

    /** Those of at most {@value #PAGE} numbers that there are. */
    List<BatchSeal> ofNumbers(List<Long> numbers) {
        return db.sql(OF_NUMBERS)
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    void insert(BatchSeal seal) {
        db.sql(INSERT)
                .param("number", seal.number())
                .param("encoding", seal.encoding())
                .param("from", Long.toUnsignedString(seal.fromXid()))
                .param("to", Long.toUnsignedString(seal.toXid()))
                .param("first", seal.batch().firstId())
                .param("last", seal.batch().lastId())
                .param("rows", seal.batch().rows())
                .param("root", seal.batch().root())
                .param("previous", seal.link().previousHash())
                .param("at", seal.link().at().atOffset(ZoneOffset.UTC))
                .param("key", seal.link().keyId())
                .param("signature", seal.signed().signature())
                .param("hash", seal.signed().hash())
                .update();
    }

    private static BatchSeal read(ResultSet row) throws SQLException {
        var batch = new Batch(
                row.getLong("first_id"), row.getLong("last_id"), row.getLong("row_count"), row.getBytes("root"));
        var at = row.getObject("sealed_at", OffsetDateTime.class).toInstant();
        return new BatchSeal(
                row.getLong("number"),
                row.getInt("encoding"),
                Long.parseUnsignedLong(row.getString("from_xid")),
                Long.parseUnsignedLong(row.getString("to_xid")),
                batch,
                new Link(row.getBytes("previous_hash"), at, row.getString("key_id")),
                new Signed(row.getBytes("signature"), row.getBytes("hash")));
    }
}
