package id.sasando.complaints.worklist;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.TestCases;
import id.sasando.complaints.core.TestCases.Sample;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListedCasesTest {
    private static final List<CaseState> STATES =
            Stream.of(CaseState.values()).filter(it -> it != CaseState.MERGED).toList();
    private final Instant now = CLOCK.instant();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestCases cases = new TestCases(database);
    private final ListedCases lists = new ListedCases(database.db(), office(), CLOCK);
    private final UUID me = cases.account();
    private final UUID other = cases.account();
    private final Viewer head = viewer(Role.HEAD_OF_OFFICE);
    private final Viewer officer = viewer(Role.CASE_OFFICER);
    private final Viewer desk = viewer(Role.FRONT_DESK);

    private Viewer viewer(Role role) {
        return new Viewer(Optional.of(me), "Me", Set.of(role));
    }

    /** Many share a due date, so that only the id tells them apart. */
    @BeforeAll
    void sixtyCases() {
        var assignees = List.of(Optional.<UUID>empty(), Optional.of(me), Optional.of(other));
        for (int i = 0; i < 60; i++) {
            var due =
                    i % 5 == 0 ? Optional.<Instant>empty() : Optional.of(now.plus(Duration.ofHours(8L * (i % 7 - 3))));
            var state = STATES.get(i % STATES.size());
            var lodged = now.minus(Duration.ofDays(i / 3));
            var id = cases.add(new Sample(state, i % 4 == 0, lodged, due, assignees.get(i % 3), ""));
            if (i % 20 > 0) continue;
            var duplicate = new Sample(CaseState.VERIFIED, true, lodged, due, assignees.get(i % 3), "");
            cases.merge(cases.add(duplicate), id);
        }
    }

    private List<CaseLine> whole(ListFilter filter, int size, Viewer viewer) {
        var all = new ArrayList<CaseLine>();
        var after = Optional.<ListKey>empty();
        for (int pages = 0; pages < 100; pages++) {
            var slice = lists.slice(filter, after, size, viewer);
            assertThat(slice.items()).hasSizeLessThanOrEqualTo(size);
            all.addAll(slice.items());
            if (slice.next().isEmpty()) return all;
            after = ListKey.read(slice.next().get());
        }
        throw new AssertionError("the pages never end");
    }

    private static final Comparator<CaseLine> BY_DUE = Comparator.comparing((CaseLine it) -> !it.danger())
            .thenComparing(it -> it.due().at().orElse(Instant.MAX));

    @Test
    void pagesTogetherAreTheWholeListDangerFirstThenByDueDate() {
        for (var list : WorkList.values()) {
            var filter = ListFilter.of(list);
            var whole = whole(filter, 100, head);
            for (int size = 1; size <= 7; size += 3)
                assertThat(whole(filter, size, head)).isEqualTo(whole);
            assertThat(whole).doesNotHaveDuplicates();
            assertThat(lists.tally(filter, head).count()).isEqualTo(whole.size());
            if (list.open()) assertThat(whole).isSortedAccordingTo(BY_DUE);
        }
    }

    @Test
    void theNewestComeFirstIfAsked() {
        var filter = new ListFilter(WorkList.ALL, "", "", "", true);

        assertThat(whole(filter, 4, head))
                .hasSameSizeAs(whole(ListFilter.of(WorkList.ALL), 100, head))
                .isSortedAccordingTo(Comparator.comparing(CaseLine::lodgedAt).reversed());
    }

    @Test
    void eachListHoldsWhatItsNameSays() {
        var dayEnd = Instant.parse("2026-11-24T16:00:00Z");

        assertThat(whole(ListFilter.of(WorkList.DANGER), 9, head)).isNotEmpty().allMatch(CaseLine::danger);
        assertThat(whole(ListFilter.of(WorkList.OVERDUE), 9, head))
                .isNotEmpty()
                .allMatch(it -> it.due().at().orElseThrow().isBefore(now));
        assertThat(whole(ListFilter.of(WorkList.TODAY), 9, head))
                .isNotEmpty()
                .allMatch(it -> !it.due().at().orElseThrow().isBefore(now))
                .allMatch(it -> it.due().at().orElseThrow().isBefore(dayEnd));
        assertThat(whole(ListFilter.of(WorkList.ENDED), 9, head))
                .isNotEmpty()
                .noneMatch(it -> it.state().isOpen());
    }

    @Test
    void anOfficerSeesTheirOwnAndTheLinesOfTheUnassigned() {
        assertThat(whole(ListFilter.of(WorkList.ALL), 9, officer))
                .isNotEmpty()
                .allMatch(it -> it.assignee().equals(Optional.of(me)))
                .allMatch(CaseLine::mine);
        assertThat(whole(ListFilter.of(WorkList.UNASSIGNED), 9, officer))
                .isNotEmpty()
                .allMatch(it -> it.assignee().isEmpty())
                .noneMatch(CaseLine::mine);
    }

    @Test
    void aDeputyHasTheWorkOfTheAbsentInTheirOwnLists() {
        var deputy = new Viewer(Optional.of(me), "Me", Set.of(Role.CASE_OFFICER), Set.of(other));
        var both = Set.of(Optional.of(me), Optional.of(other));

        for (var list : List.of(WorkList.MINE, WorkList.ALL, WorkList.OVERDUE, WorkList.ENDED)) {
            var filter = ListFilter.of(list);
            var whole = whole(filter, 4, deputy);
            assertThat(whole).extracting(CaseLine::assignee).containsAll(both).isSubsetOf(both);
            assertThat(whole).doesNotHaveDuplicates().allMatch(CaseLine::mine);
            assertThat(lists.tally(filter, deputy).count()).isEqualTo(whole.size());
        }
        assertThat(whole(ListFilter.of(WorkList.MINE), 9, officer))
                .extracting(CaseLine::assignee)
                .containsOnly(Optional.of(me));
        assertThat(whole(ListFilter.of(WorkList.MINE), 9, head))
                .extracting(CaseLine::assignee)
                .containsOnly(Optional.of(me));
    }

    @Test
    void theFrontDeskSeesWhatIsReceivedAndRegistered() {
        for (var list : List.of(WorkList.ALL, WorkList.UNASSIGNED, WorkList.DANGER)) {
            assertThat(whole(ListFilter.of(list), 9, desk))
                    .isNotEmpty()
                    .allMatch(CaseLine::mine)
                    .extracting(CaseLine::state)
                    .containsOnly(CaseState.RECEIVED, CaseState.REGISTERED);
        }
        assertThat(whole(ListFilter.of(WorkList.ENDED), 9, desk)).isEmpty();
    }

    @Test
    void whoHasNoRoleForCasesSeesNone() {
        for (var list : WorkList.values()) {
            assertThat(whole(ListFilter.of(list), 9, viewer(Role.AUDITOR))).isEmpty();
            assertThat(whole(ListFilter.of(list), 9, viewer(Role.ADMIN))).isEmpty();
        }
    }

    @Test
    void theAgeIsThatOfTheMedianAndTheOldest() {
        var all = whole(ListFilter.of(WorkList.ALL), 100, head).stream()
                .map(CaseLine::lodgedAt)
                .sorted()
                .toList();
        var tally = lists.tally(ListFilter.of(WorkList.ALL), head);

        assertThat(tally.oldestFrom()).contains(all.getFirst());
        assertThat(tally.medianFrom()).contains(all.get((all.size() - 1) / 2));
    }

    @Test
    void aFilterNarrowsListAndTally() {
        var none = new ListFilter(WorkList.ALL, "SG", "", "", false);
        var some = new ListFilter(WorkList.ALL, "MY", "", "", false);

        assertThat(whole(none, 9, head)).isEmpty();
        assertThat(lists.tally(none, head).count()).isZero();
        assertThat(whole(some, 9, head)).hasSameSizeAs(whole(ListFilter.of(WorkList.ALL), 9, head));
    }
}
