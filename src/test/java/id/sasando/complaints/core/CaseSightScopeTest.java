package id.sasando.complaints.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.TestCases.Sample;
import id.sasando.database.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule in SQL is the rule in Java, row by row. */
@Tag("sql")
class CaseSightScopeTest {
    private static final String VISIBLE = "select c.id from complaints.case_file c where " + CaseSight.SCOPE;
    private static final String LINES =
            "select c.id from complaints.case_file c where c.assignee is null and " + CaseSight.LINE_SCOPE;
    private final TestDatabase database = TestDatabase.fresh();
    private final TestCases cases = new TestCases(database);
    private final UUID me = cases.account();
    private final UUID other = cases.account();
    private final UUID third = cases.account();

    private record Row(UUID id, CaseState state, Optional<UUID> assignee, Optional<UUID> confirmer) {}

    @Test
    void bothChooseTheSameRowsForEverySetOfRoles() {
        var rows = rows();
        for (var roles : sets()) {
            var viewer = new Viewer(Optional.of(me), "Me", roles);
            var visible = new HashSet<>(database.db()
                    .sql(VISIBLE)
                    .params(CaseSight.scope(viewer))
                    .query(UUID.class)
                    .list());
            for (var row : rows) {
                var sight = CaseSight.of(viewer, row.state(), row.assignee(), row.confirmer());
                assertThat(visible.contains(row.id())).as("%s %s", roles, row).isEqualTo(sight == Sight.FULL);
            }
        }
    }

    @Test
    void aDeputySeesWhatTheAbsentSeesAndNoMore() {
        var rows = rows();
        for (var roles : sets()) {
            var deputy = new Viewer(Optional.of(third), "Third", roles, Set.of(other));
            var visible = new HashSet<>(database.db()
                    .sql(VISIBLE)
                    .params(CaseSight.scope(deputy))
                    .query(UUID.class)
                    .list());
            for (var row : rows) {
                var sight = CaseSight.of(deputy, row.state(), row.assignee(), row.confirmer());
                assertThat(visible.contains(row.id())).as("%s %s", roles, row).isEqualTo(sight == Sight.FULL);
                if (!roles.equals(Set.of(Role.CASE_OFFICER))) continue;
                var others = row.assignee().equals(Optional.of(other))
                        || row.confirmer().equals(Optional.of(other));
                assertThat(sight == Sight.FULL).as("%s", row).isEqualTo(others);
            }
        }
    }

    @Test
    void theLinesOfUnassignedCasesAreNeverShownToThoseWhoSeeNoCases() {
        rows();
        for (var roles : sets()) {
            var viewer = new Viewer(Optional.of(me), "Me", roles);
            var lines = database.db()
                    .sql(LINES)
                    .params(CaseSight.scope(viewer))
                    .query(UUID.class)
                    .list();
            var none = CaseSight.of(viewer, CaseState.RECEIVED, Optional.empty(), Optional.empty()) == Sight.NONE;
            assertThat(lines.isEmpty()).as("%s", roles).isEqualTo(none);
        }
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var state : CaseState.values()) {
            for (var assignee : List.of(Optional.<UUID>empty(), Optional.of(me), Optional.of(other))) {
                for (var confirmer : List.of(Optional.<UUID>empty(), Optional.of(me), Optional.of(other))) {
                    var id = cases.add(new Sample(
                            state, false, Instant.parse("2026-11-01T00:00:00Z"), Optional.empty(), assignee, ""));
                    confirmer.ifPresent(it -> cases.confirmer(id, third, it));
                    rows.add(new Row(id, state, assignee, confirmer));
                }
            }
        }
        return rows;
    }

    private static List<EnumSet<Role>> sets() {
        var sets = new ArrayList<>(List.of(EnumSet.noneOf(Role.class)));
        for (var role : Role.values()) {
            for (var smaller : List.copyOf(sets)) {
                var larger = EnumSet.copyOf(smaller);
                larger.add(role);
                sets.add(larger);
            }
        }
        return sets;
    }
}
