package id.sasando.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.TestCases;
import id.sasando.database.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("sql")
class PlainRowsTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");
    private static final String TRAIL = """
            insert into audit.entry (at, actor_kind, action, subject_kind, subject_ids, field_names)
            select now(), 'REPORTER', 'complaints.case.receive', 'case', array[id], '{}' from complaints.case_file
            """;
    private static final String RECEIPT = """
            insert into complaints.receipt (case_id, office, issued_at, key_id, hash, signature, proof_sealed)
            select id, 'Contoh', now(), 'x', repeat('0', 64), repeat('0', 128), '' from complaints.case_file
            """;
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void whatOneCaseStoredIsStoredAgainUnderNewKeys() {
        var sample = new TestCases.Sample(CaseState.RECEIVED, false, AT, Optional.empty(), Optional.empty(), "Contoh");
        new TestCases(database).add(sample);
        database.owner().sql(TRAIL).update();
        database.owner().sql(RECEIPT).update();
        var login = database.application();
        var plain = new PlainRows(new DriverManagerDataSource(login.url(), login.user(), login.password()));

        for (var writer : plain.writers(2)) {
            writer.run();
            writer.run();
        }

        assertThat(plain.size()).isEqualTo(4);
        assertThat(count("select count(distinct data_key) from complaints.case_file"))
                .isEqualTo(5);
        assertThat(count("select count(distinct submission) from complaints.case_file"))
                .isEqualTo(5);
        assertThat(
                        count(
                                "select count(*) from audit.entry e join complaints.case_file c on e.subject_ids = array[c.id]"))
                .as("each with its own row on the trail")
                .isEqualTo(5);
        assertThat(count("select count(*) from complaints.receipt"))
                .as("and its own receipt")
                .isEqualTo(5);
    }

    private long count(String sql) {
        return database.owner().sql(sql).query(Long.class).single();
    }
}
