package id.sasando.complaints.search;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.audit.trail.TestTrail;
import id.sasando.complaints.core.TestCases;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.reference.regions.TestRegions;
import id.sasando.workers.registry.TestWorkers;
import id.sasando.workers.search.TestWorkerSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred queries written by hand, each for one person of the list: is that person's case among the first five? */
@Tag("sql")
class LabelledQueriesTest {
    private static final int OTHERS = 4000;
    private static final int FIRST = 5;
    private final TestDatabase database = TestDatabase.fresh();
    private final TestKeys keys = TestKeys.on(database);
    private final FindCases findCases = new FindCases(
            new FoundCases(database.db()),
            new FoundReporters(database.db(), TestWorkerSearch.names(database)),
            TestWorkerSearch.on(database, keys),
            TestRegions.on(database),
            new FindCases.Numbering(office(), CLOCK),
            new FindCases.Trail(TestTrail.on(database), keys.dataKeys()));

    private record Tally(int right, int all) {
        Tally with(boolean found) {
            return new Tally(right + (found ? 1 : 0), all + 1);
        }

        Tally with(Tally other) {
            return new Tally(right + other.right, all + other.all);
        }
    }

    @Test
    void theRightPersonIsAmongTheFirstFiveIn95OfAHundred() {
        var known = new Population(database, TestWorkers.on(database, keys)).settle(OTHERS);
        var head = new Viewer(Optional.of(new TestCases(database).account()), "Me", Set.of(Role.HEAD_OF_OFFICE));
        var kinds = new TreeMap<String, Tally>();
        var missed = new ArrayList<String>();

        for (var row : Population.rows("queries.csv")) {
            var first = findCases.run(row.getFirst(), head).stream().limit(FIRST);
            var found = first.anyMatch(it -> it.id().value().equals(known.get(row.get(1))));
            if (!found) missed.add(row.getFirst());
            kinds.put(
                    row.get(2), kinds.getOrDefault(row.get(2), new Tally(0, 0)).with(found));
        }

        var total = kinds.values().stream().reduce(new Tally(0, 0), Tally::with);
        kinds.forEach((kind, tally) -> System.out.printf("%-8s %3d of %3d%n", kind, tally.right(), tally.all()));
        System.out.println("all      " + total.right() + " of " + total.all() + ", missed: " + List.copyOf(missed));
        assertThat(total.all()).isEqualTo(200);
        assertThat(total.right()).isGreaterThanOrEqualTo(190);
    }
}
