package id.sasando.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.audit.chain.TrailRows.Position;
import id.sasando.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class TrailRowsTest {
    private static final String COLUMNS = """
            select column_name from information_schema.columns
             where table_schema = 'audit' and table_name = 'entry' order by column_name limit 100
            """;

    private static final String WRITE = """
            insert into audit.entry (at, actor_kind, action, subject_kind, subject_ids, field_names, xid)
            values ('2026-11-24 08:00Z', 'SYSTEM', 'audit.test.done', 'test', '{}', '{}', cast(:xid as xid8))
            """;
    private static final String FILL = """
            insert into audit.entry (at, actor_kind, action, subject_kind, subject_ids, field_names, xid)
            select '2026-11-24 08:00Z', 'SYSTEM', 'audit.test.done', 'test', '{}', '{}', (i / 3)::text::xid8
              from generate_series(1, 20000) i
            """;

    @Test
    void everyColumnOfTheTrailIsSealed() {
        var columns = TestDatabase.fresh().db().sql(COLUMNS).query(String.class).list();

        assertThat(TrailRows.COLUMNS).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void transactionsAreOrderedAsNumbers() {
        var database = TestDatabase.fresh();
        for (var xid : List.of("10", "9", "100", "99")) {
            database.superuser().sql(WRITE).param("xid", xid).update();
        }
        var rows = new TrailRows(database.db());

        assertThat(rows.page(Position.START, 1_000))
                .extracting(it -> it.position().xid())
                .containsExactly(9L, 10L, 99L, 100L);
        assertThat(rows.page(new Position(10, Long.MAX_VALUE), 100))
                .extracting(it -> it.position().xid())
                .containsExactly(99L);
    }

    @Test
    void aPageIsReadThroughTheIndexWithoutSorting() {
        var database = TestDatabase.fresh();
        database.superuser().sql(FILL).update();
        database.superuser().sql("analyze audit.entry").update();

        var plan = database.db()
                .sql("explain " + TrailRows.PAGE_AFTER)
                .param("xid", "5")
                .param("id", 1)
                .param("end", "9000")
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan)).contains("entry_order").doesNotContain("Sort");
    }

    @Test
    void noFieldRunsIntoTheNext() {
        assertThat(bytes("ab", "c")).isNotEqualTo(bytes("a", "bc"));
        assertThat(bytes("", "a")).isNotEqualTo(bytes("a", ""));
        assertThat(new Canonical(1).text(Optional.empty()).toBytes())
                .isNotEqualTo(new Canonical(1).text(Optional.of("")).toBytes());
        assertThat(new Canonical(1).toBytes()).isNotEqualTo(new Canonical(2).toBytes());
    }

    @Test
    void aFieldIsPresenceLengthAndContent() {
        var content = "é".getBytes(StandardCharsets.UTF_8);

        assertThat(bytes("é")).containsExactly(1, 1, 0, 0, 0, 2, content[0], content[1]);
    }

    private static byte[] bytes(String... fields) {
        var canonical = new Canonical(1);
        for (var field : fields) canonical.text(Optional.of(field));
        return canonical.toBytes();
    }
}
