package id.sasando.complaints.worklist;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.ManyCases;
import id.sasando.database.TestDatabase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Among 20,000 cases each list of each role reads an index that fits its rows, and sorts only what it shows. */
@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlanTest {
    private static final int LIMIT = 26;
    private static final List<Set<Role>> ROLES = List.of(
            Set.of(Role.HEAD_OF_OFFICE),
            Set.of(Role.CASE_OFFICER),
            Set.of(Role.FRONT_DESK),
            Set.of(Role.FRONT_DESK, Role.CASE_OFFICER));
    private static final Pattern SORTED = Pattern.compile("Sort \\(actual rows=([0-9]+)[^)]*");
    private static final Pattern READ = Pattern.compile("on case_file c\\w* \\(actual rows=([0-9]+)[^)]*");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by Filter: ([0-9]+)");
    private final TestDatabase database = TestDatabase.fresh();
    private final ManyCases many = new ManyCases(database);
    private final ListedCases lists = new ListedCases(database.db(), office(), CLOCK);

    @BeforeAll
    void twentyThousandCases() {
        many.fill();
    }

    @Test
    void listsByDueDateReadTheirPageAndLittleElse() {
        for (var list : WorkList.values()) {
            if (!list.open()) continue;
            for (var roles : ROLES) {
                for (var danger : List.of(true, false)) {
                    if (!danger && list == WorkList.DANGER) continue;
                    expect(plan(ListedCases.dated(list, viewer(roles)), list, roles, danger), 600, list, roles);
                    if (list.undated()) {
                        expect(plan(ListedCases.undated(list, viewer(roles)), list, roles, danger), 600, list, roles);
                    }
                }
            }
        }
    }

    @Test
    void listsByReceiptReadTheirPageAndLittleElse() {
        for (var list : List.of(WorkList.DANGER, WorkList.UNASSIGNED, WorkList.MINE, WorkList.ALL, WorkList.ENDED)) {
            for (var roles : ROLES) {
                if (ListedCases.Rows.of(list, viewer(roles)).isEmpty()) continue;
                expect(plan(ListedCases.byReceipt(list, viewer(roles)), list, roles, true), 600, list, roles);
            }
        }
    }

    @Test
    void tallyStopsAtItsBound() {
        for (var list : WorkList.values()) {
            for (var roles : ROLES) {
                if (ListedCases.Rows.of(list, viewer(roles)).isEmpty()) continue;
                var plan = plan(ListedCases.tally(list, viewer(roles)), list, roles, true);
                assertThat(read(plan)).as("%s for %s: %s", list, roles, plan).isLessThan(4 * ListedCases.BOUND);
            }
        }
        var all = lists.tally(ListFilter.of(WorkList.ALL), viewer(ROLES.getFirst()));
        assertThat(all.shown()).isEqualTo("1.000+");
        assertThat(all.medianFrom()).isEmpty();
        assertThat(all.oldestFrom()).contains(many.oldestOpen());
    }

    private static void expect(String plan, int rows, WorkList list, Set<Role> roles) {
        var as = "%s for %s:%n%s".formatted(list, roles, plan);
        assertThat(plan).as(as).doesNotContain("Seq Scan on case_file");
        assertThat(numbers(SORTED, plan)).as(as).allMatch(it -> it <= 3 * LIMIT);
        assertThat(read(plan)).as(as).isLessThanOrEqualTo(rows);
    }

    private static int read(String plan) {
        return sum(READ, plan) + sum(REMOVED, plan);
    }

    private static int sum(Pattern pattern, String plan) {
        return numbers(pattern, plan).stream().mapToInt(it -> it).sum();
    }

    private static List<Integer> numbers(Pattern pattern, String plan) {
        var all = new ArrayList<Integer>();
        var matcher = pattern.matcher(plan);
        while (matcher.find()) all.add(Integer.valueOf(matcher.group(1)));
        return all;
    }

    private String plan(String sql, WorkList list, Set<Role> roles, boolean danger) {
        return String.join(
                "\n",
                database.db()
                        .sql("explain (analyze, costs off, timing off, summary off, buffers off) " + sql)
                        .params(lists.parameters(ListFilter.of(list), viewer(roles)))
                        .param("danger", danger)
                        .param("afterAt", OffsetDateTime.parse("2026-11-24T00:00:00Z"))
                        .param("afterId", new UUID(0, 0))
                        .param("limit", LIMIT)
                        .param("bound", ListedCases.BOUND + 1)
                        .query(String.class)
                        .list());
    }

    private Viewer viewer(Set<Role> roles) {
        return new Viewer(Optional.of(many.officer()), "Me", roles);
    }
}
