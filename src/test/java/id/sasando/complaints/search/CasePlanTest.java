package id.sasando.complaints.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.core.ManyCases;
import id.sasando.database.TestDatabase;
import id.sasando.workers.NameWords.Question;
import id.sasando.workers.WorkerSearch.Likeness;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Among 20,000 cases every question of the search reads an index, never the whole table. */
@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePlanTest {
    private static final String WORKERS = """
            insert into workers.worker (id, data_key, created_at) select id, data_key, lodged_at from complaints.case_file
            """;
    private static final String CASE_WORKERS = """
            insert into complaints.case_worker (case_id, worker_id, added_at)
            select id, id, lodged_at from complaints.case_file
            """;
    private final TestDatabase database = TestDatabase.fresh();

    @BeforeAll
    void twentyThousandCases() {
        new ManyCases(database).fill();
        database.owner().sql(WORKERS).update();
        database.owner().sql(CASE_WORKERS).update();
        database.owner().sql("vacuum analyze complaints.case_worker").update();
    }

    private StatementSpec explain(String sql) {
        return database.db().sql("explain " + sql);
    }

    private static String plan(StatementSpec explain) {
        return String.join("\n", explain.param("limit", 50).query(String.class).list());
    }

    @Test
    void numbers() {
        var plan = plan(explain(FoundCases.BY_NUMBER)
                .param("numbers", new String[] {"PGD-NTT-2026-000001"})
                .param("intake", 17L));

        assertThat(plan)
                .contains("case_file_number_key", "case_file_intake_key")
                .doesNotContain("Seq Scan");
    }

    @Test
    void phones() {
        assertThat(plan(explain(FoundCases.BY_PHONE).param("phone", "+628111000001")))
                .contains("case_file_phone")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void endsOfPhones() {
        var sql = explain(FoundCases.BY_PHONE_END).param("from", "1000").param("to", "1000:");

        assertThat(plan(sql)).contains("case_file_phone_end").doesNotContain("Seq Scan");
    }

    @Test
    void villages() {
        assertThat(plan(explain(FoundCases.BY_VILLAGE).param("codes", new String[] {"53.01.01.2001"})))
                .contains("case_file_village")
                .doesNotContain("Seq Scan");
    }

    @Test
    void wordsOfReporters() {
        for (var words : List.of(1, 2, 5)) {
            var word = Map.of("banone", Likeness.EXACT);
            var question = new Question(Collections.nCopies(words, word));

            assertThat(plan(FoundReporters.bind(explain(FoundReporters.byWords(words)), question)))
                    .contains("Bitmap Index Scan on case_file_reporter")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void wholeNamesOfReporters() {
        var sql = explain(FoundReporters.BY_WHOLE_NAME).param("names", new String[] {"banone tutetu", "tutetu banone"});

        assertThat(plan(sql)).contains("case_file_reporter_whole").doesNotContain("Seq Scan");
    }

    @Test
    void people() {
        var sql = explain(FoundCases.BY_WORKER).param("workers", new UUID[] {new UUID(0, 1), new UUID(0, 2)});

        assertThat(plan(sql)).contains("case_worker_worker").doesNotContain("Seq Scan");
    }
}
