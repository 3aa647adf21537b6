package id.sasando.complaints.worklist;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.TestCases;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Among 20,000 cases every list reads its index in order. */
@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlanTest {
    private static final String CASES = """
            insert into complaints.case_file (
                id, number, state, data_key, receipt_fingerprint, submission, channel, complainant_type, lodged_at,
                danger, anonymous, about_self, country, contact_channel, consent, text_sealed, facts_sealed, assignee,
                due_at, changed_at)
            select gen_random_uuid(), 'N-' || i, case when i % 3 = 0 then 'IN_HANDLING' else 'RESOLVED' end, :key,
                   sha256(i::text::bytea), gen_random_uuid(), 'PORTAL', 'PMI', timestamptz '2026-11-24' - i * interval '1 hour',
                   i % 10 = 0, true, true, 'MY', 'CODE_ONLY', 'GIVEN', '\\x00', '\\x00',
                   case when i % 6 = 0 then cast(:me as uuid) end,
                   timestamptz '2026-11-24 02:00Z' + (i % 2000 - 500) * interval '1 hour', timestamptz '2026-11-24'
              from generate_series(1, 20000) i
            """;
    private final TestDatabase database = TestDatabase.fresh();
    private final UUID me = new TestCases(database).account();
    private final ListedCases lists = new ListedCases(database.db(), office(), CLOCK);

    @BeforeAll
    void twentyThousandCases() {
        var owner = database.owner();
        owner.sql(CASES)
                .param("key", TestKeys.on(database).dataKeys().create().value())
                .param("me", me)
                .update();
        owner.sql("vacuum analyze complaints.case_file").update();
    }

    private String plan(String sql, WorkList list, Role role) {
        var viewer = new Viewer(Optional.of(me), "Me", Set.of(role));
        return String.join(
                "\n",
                database.db()
                        .sql("explain " + sql)
                        .params(lists.parameters(ListFilter.of(list), viewer))
                        .param("danger", list == WorkList.DANGER)
                        .param("afterAt", OffsetDateTime.parse("2026-11-20T00:00:00Z"))
                        .param("afterId", new UUID(0, 0))
                        .param("limit", 26)
                        .query(String.class)
                        .list());
    }

    private void readsInOrder(WorkList list, String index) {
        for (var role : Set.of(Role.HEAD_OF_OFFICE, Role.CASE_OFFICER, Role.FRONT_DESK)) {
            assertThat(plan(ListedCases.dated(list), list, role))
                    .as("%s for %s", list, role)
                    .contains("Index Scan using " + index)
                    .doesNotContain("Sort")
                    .doesNotContain("Seq Scan on case_file");
        }
    }

    @Test
    void theListsInOrderOfDangerReadTheOpenCases() {
        readsInOrder(WorkList.DANGER, "case_file_open");
        readsInOrder(WorkList.ALL, "case_file_");
    }

    @Test
    void whatIsDueIsReadByDueDate() {
        readsInOrder(WorkList.TODAY, "case_file_");
        readsInOrder(WorkList.OVERDUE, "case_file_");
    }

    @Test
    void theUnassignedHaveTheirOwnIndex() {
        assertThat(plan(ListedCases.dated(WorkList.UNASSIGNED), WorkList.UNASSIGNED, Role.CASE_OFFICER))
                .contains("Index Scan using case_file_unassigned")
                .doesNotContain("Sort");
    }

    @Test
    void mineHaveTheirOwnIndex() {
        assertThat(plan(ListedCases.dated(WorkList.MINE), WorkList.MINE, Role.CASE_OFFICER))
                .contains("Index Scan using case_file_mine")
                .doesNotContain("Sort");
    }

    @Test
    void endedCasesAreReadInTheOrderOfReceipt() {
        assertThat(plan(ListedCases.byReceipt(WorkList.ENDED), WorkList.ENDED, Role.HEAD_OF_OFFICE))
                .contains("Index Scan using case_file_all")
                .doesNotContain("Seq Scan on case_file");
    }
}
