package id.sasando.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code audit.entry} in the order of the chain, page by page, and encodes its rows. */
@Repository
class TrailRows {
    static final int PAGE = 2_000;

    /** The encoding that new batches use. A new column of the trail needs a new number and keeps the old encodings. */
    static final int ENCODING = 1;

    /** The columns of encoding 1 in their order; a test compares them with the table. */
    static final List<String> COLUMNS = List.of(
            "id",
            "xid",
            "at",
            "actor_kind",
            "account_id",
            "role",
            "action",
            "subject_kind",
            "subject_ids",
            "field_names",
            "permission",
            "reason",
            "sealed_words");

    /**
     * Arrays as PostgreSQL writes them: dimensions, missing and empty elements stay apart. The instant in seconds. The
     * order names its table: the bare word would be the text above, by which transaction 10 stands before 9.
     */
    static final String PAGE_AFTER = """
            select e.id, e.xid::text as xid, extract(epoch from e.at)::text as at, e.actor_kind,
                   e.account_id::text as account_id, e.role, e.action, e.subject_kind,
                   e.subject_ids::text as subject_ids, e.field_names::text as field_names, e.permission, e.reason,
                   e.sealed_words
              from audit.entry e
             where (e.xid, e.id) > (cast(:xid as xid8), :id) and e.xid < cast(:end as xid8)
             order by e.xid, e.id
             limit 2000
            """;

    private static final String COUNT_FROM = "select count(*) from audit.entry where xid >= cast(:xid as xid8)";
    private static final String OLDEST_RUNNING =
            "select pg_snapshot_xmin(pg_current_snapshot())::text as oldest_running";
    private final JdbcClient db;

    /**
     * Where a row stands in the order of the chain: by its transaction, then by its id.
     *
     * @param xid the id of a transaction as PostgreSQL counts it (64 bits, unsigned)
     */
    record Position(long xid, long id) {
        static final Position START = new Position(0, Long.MIN_VALUE);

        boolean isBefore(long endXid) {
            return Long.compareUnsigned(xid, endXid) < 0;
        }
    }

    /** A row as the chain sees it: its place, and all its columns in one unambiguous run of bytes. */
    record TrailRow(Position position, byte[] canonical) {}

    TrailRows(JdbcClient db) {
        this.db = db;
    }

    /** Every transaction with a smaller id has ended. */
    long oldestRunning() {
        return Long.parseUnsignedLong(db.sql(OLDEST_RUNNING).query(String.class).single());
    }

    /** At most {@value #PAGE} rows after a place and before a transaction. */
    List<TrailRow> page(Position after, long endXid) {
        return db.sql(PAGE_AFTER)
                .param("xid", Long.toUnsignedString(after.xid()))
                .param("id", after.id())
                .param("end", Long.toUnsignedString(endXid))
                .query((row, _) -> read(row))
                .list();
    }

    long countFrom(long xid) {
        return db.sql(COUNT_FROM)
                .param("xid", Long.toUnsignedString(xid))
                .query(Long.class)
                .single();
    }

    private static TrailRow read(ResultSet row) throws SQLException {
        var place = new Position(Long.parseUnsignedLong(row.getString("xid")), row.getLong("id"));
        var canonical = new Canonical(ENCODING);
        for (var column : COLUMNS) {
            if (column.equals("sealed_words")) canonical.bytes(Optional.ofNullable(row.getBytes(column)));
            else canonical.text(Optional.ofNullable(row.getString(column)));
        }
        return new TrailRow(place, canonical.toBytes());
    }
}
