package id.sasando.audit.chain;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A superuser with triggers off who changes one thing of a sealed trail. */
final class Tampering {
    private static final String COLUMNS = """
            select column_name from information_schema.columns
             where table_schema = 'audit' and table_name = :table order by ordinal_position limit 50
            """;
    private static final String LOOSEN = """
            do $$ declare it record; begin
              set local session_replication_role = replica;
              alter table audit.entry alter column id drop identity;
              for it in select conrelid::regclass as of, conname as name from pg_constraint
                         where conrelid in ('audit.entry'::regclass, 'audit.seal'::regclass)
                           and contype in ('c', 'p', 'u') loop
                execute format('alter table %s drop constraint %I', it.of, it.name);
              end loop;
              for it in select attrelid::regclass as of, attname as name from pg_attribute
                         where attrelid in ('audit.entry'::regclass, 'audit.seal'::regclass) and attnum > 0
                           and attnotnull loop
                execute format('alter table %s alter column %I drop not null', it.of, it.name);
              end loop;
            end $$
            """;

    private final JdbcClient db;
    private final Random random;
    private final List<Long> ids;
    private final long batches;

    Tampering(JdbcClient db, Random random) {
        this.db = db;
        this.random = random;
        db.sql(LOOSEN).update();
        ids = db.sql("select id from audit.entry order by id limit 10000")
                .query(Long.class)
                .list();
        batches = db.sql("select count(*) from audit.seal").query(Long.class).single();
    }

    List<String> columns(String table) {
        return db.sql(COLUMNS).param("table", table).query(String.class).list();
    }

    /** One column of one row gets another value. */
    int changeColumn(String column) {
        var change = "update audit.entry set %1$s = %2$s where id = :id and (%2$s) is distinct from %1$s"
                .formatted(column, otherValue(column));
        var changed = 0;
        while (changed == 0) changed = db.sql(change).param("id", anyId()).update();
        return changed;
    }

    int changeSeal(String column) {
        var change = "update audit.seal set %1$s = %2$s where number = :number".formatted(column, otherSeal(column));
        return db.sql(change).param("number", anyBatch()).update();
    }

    int removeRow() {
        return db.sql("delete from audit.entry where id = :id")
                .param("id", anyId())
                .update();
    }

    /** A row beside a sealed one, at first sight another like it. */
    int insertRow() {
        var id = random.nextBoolean() ? "(select max(id) + 1 from audit.entry)" : "-id";
        var copy = String.join(", ", columns("entry"));
        var insert = "insert into audit.entry (%s) select %s from audit.entry where id = :id"
                .formatted(copy, copy.replaceFirst("\\bid\\b", id));
        return db.sql(insert).param("id", anyId()).update();
    }

    /** Two rows change places: they swap ids, or transactions and ids. */
    int swapRows() {
        var one = anyId();
        var other = anyId();
        while (other == one) other = anyId();
        var place = random.nextBoolean() ? "xid = o.xid, id = o.id" : "id = o.id";
        var swap = "update audit.entry e set %s from audit.entry o".formatted(place)
                + " where e.id in (:one, :other) and o.id in (:one, :other) and e.id <> o.id";
        return db.sql(swap).param("one", one).param("other", other).update();
    }

    /** The last batches vanish with their rows, as if they had never been. */
    int cutTail() {
        var from = 1 + random.nextLong(batches);
        db.sql("delete from audit.entry where xid >= (select from_xid from audit.seal where number = :from)")
                .param("from", from)
                .update();
        return db.sql("delete from audit.seal where number >= :from")
                .param("from", from)
                .update();
    }

    int removeSeal() {
        return db.sql("delete from audit.seal where number = :number")
                .param("number", anyBatch())
                .update();
    }

    /** The last seal again, with the next number and a later end. */
    int insertSeal() {
        var copy = String.join(", ", columns("seal"));
        var next = copy.replaceFirst("\\bnumber\\b", "number + 1")
                .replaceFirst("\\bfrom_xid\\b", "to_xid")
                .replaceFirst("\\bto_xid, first_id\\b", "'8000000000000'::xid8, first_id");
        var insert = "insert into audit.seal (%s) select %s from audit.seal where number = :last".formatted(copy, next);
        return db.sql(insert).param("last", batches).update();
    }

    private String otherValue(String column) {
        return switch (column) {
            case "id" -> random.nextBoolean() ? "id + 100000" : "-id";
            case "xid" ->
                random.nextBoolean()
                        ? "(xid::text::bigint + 1)::text::xid8"
                        : "(select min(xid) from audit.entry)::text::xid8";
            case "at" -> random.nextBoolean() ? "at + interval '1 microsecond'" : "'infinity'::timestamptz";
            case "account_id" -> random.nextBoolean() ? "gen_random_uuid()" : "null::uuid";
            case "subject_ids" -> random.nextBoolean() ? "array_append(subject_ids, null)" : "subject_ids[2:]";
            case "field_names" -> random.nextBoolean() ? "array[field_names]" : "array_append(field_names, '')";
            case "sealed_words" -> random.nextBoolean() ? "sealed_words || '\\x00'::bytea" : "''::bytea";
            default -> random.nextBoolean() ? "coalesce(" + column + ", '') || ' '" : "''::text";
        };
    }

    private static String otherSeal(String column) {
        return switch (column) {
            case "number", "encoding", "first_id", "last_id", "row_count" -> column + " + 1";
            case "from_xid", "to_xid" -> "(" + column + "::text::bigint + 1)::text::xid8";
            case "sealed_at" -> "sealed_at - interval '1 microsecond'";
            case "key_id" -> "reverse(key_id)";
            default -> "set_byte(" + column + ", 7, 255 - get_byte(" + column + ", 7))";
        };
    }

    private long anyId() {
        return ids.get(random.nextInt(ids.size()));
    }

    private long anyBatch() {
        return 1 + random.nextLong(batches);
    }
}
