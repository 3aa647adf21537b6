package id.sasando.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class TrailRowsTest {
    private static final String COLUMNS = """
            select column_name from information_schema.columns
             where table_schema = 'audit' and table_name = 'entry' order by column_name limit 100
            """;

    @Test
    void everyColumnOfTheTrailIsSealed() {
        var columns = TestDatabase.fresh().db().sql(COLUMNS).query(String.class).list();

        assertThat(TrailRows.COLUMNS).containsExactlyInAnyOrderElementsOf(columns);
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
