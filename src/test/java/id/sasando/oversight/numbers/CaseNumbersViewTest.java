package id.sasando.oversight.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.TestCases;
import id.sasando.complaints.core.TestCases.Sample;
import id.sasando.database.TestDatabase;
import id.sasando.oversight.numbers.CaseNumbersView.Cell;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class CaseNumbersViewTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final Instant OCTOBER_IN_UTC_ONLY = Instant.parse("2026-10-31T17:00:00Z");
    private static final Instant NOVEMBER_20 = Instant.parse("2026-11-20T00:00:00Z");
    private final TestDatabase database = TestDatabase.fresh();
    private final TestCases cases = new TestCases(database);
    private static final Set<CaseState> STATES = EnumSet.complementOf(EnumSet.of(CaseState.MERGED));
    private final CaseNumbersView view = new CaseNumbersView(database.db());

    @Test
    void anEarlierCutOffCountsCasesAsTheyStoodThen() {
        var changed = add(CaseState.REGISTERED, false, OCTOBER_IN_UTC_ONLY);
        add(CaseState.RESOLVED, true, NOVEMBER_20);
        var before = view.at(Instant.parse("2026-11-19T00:00:00Z"), ZONE);
        change(changed, "IN_HANDLING", Instant.parse("2026-11-21T00:00:00Z"));

        assertThat(view.at(Instant.parse("2026-11-19T00:00:00Z"), ZONE)).isEqualTo(before);
        assertThat(before)
                .contains(
                        new Cell("ALL", "", 1),
                        new Cell("STATE", "REGISTERED", 1),
                        new Cell("COUNTRY", "MY", 1),
                        new Cell("MONTH", "2026-11", 1),
                        new Cell("AGE", "MONTH", 1));
        assertThat(view.at(Instant.parse("2026-11-22T00:00:00Z"), ZONE))
                .contains(
                        new Cell("ALL", "", 2),
                        new Cell("STATE", "IN_HANDLING", 1),
                        new Cell("STATE", "RESOLVED", 1),
                        new Cell("DANGER", "YES", 1),
                        new Cell("COUNTRY", "CN", 1),
                        new Cell("COUNTRY", "MY", 1),
                        new Cell("AGE", "MONTH", 1));
    }

    @Test
    void eachGroupAddsUpToAllAndOpenCasesHaveAnAge() {
        for (var state : STATES) add(state, state == CaseState.VERIFIED, NOVEMBER_20);
        cases.merge(add(CaseState.VERIFIED, false, NOVEMBER_20), add(CaseState.IN_HANDLING, false, NOVEMBER_20));
        var cells = view.at(Instant.parse("2026-11-24T00:00:00Z"), ZONE);

        for (var dimension : List.of("MONTH", "STATE", "DANGER", "TYPE", "COUNTRY", "REGENCY", "DEPARTURE")) {
            assertThat(sum(cells, dimension)).as(dimension).isEqualTo(sum(cells, "ALL"));
        }
        assertThat(sum(cells, "AGE")).as("a duplicate is no case more").isEqualTo(STATES.size() - 2 + 1);
    }

    private static long sum(List<Cell> cells, String dimension) {
        return cells.stream()
                .filter(it -> it.dimension().equals(dimension))
                .mapToLong(Cell::cases)
                .sum();
    }

    private UUID add(CaseState state, boolean danger, Instant at) {
        return cases.add(new Sample(state, danger, at, Optional.empty(), Optional.empty(), ""));
    }

    private void change(UUID id, String state, Instant at) {
        database.owner()
                .sql("update complaints.case_file set state = :state, country = 'CN', changed_at = :at where id = :id")
                .param("state", state)
                .param("at", at.atOffset(java.time.ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
