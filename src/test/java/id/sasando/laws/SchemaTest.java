package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.laws.code.Golden;
import id.sasando.laws.code.ModuleTable;
import id.sasando.laws.schema.Catalogue;
import id.sasando.laws.schema.Catalogue.Column;
import id.sasando.laws.schema.DataClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What migrations make: a listing to review, and laws that tables keep. */
@Tag("sql")
class SchemaTest {
    /** Tables that are only added to and are no history, each with its reason. */
    private static final Map<String, String> NO_HISTORY =
            Map.of("keys.master_mark", "one row that tells whether the key file is the right one");

    private static final ModuleTable TABLE = ModuleTable.read();
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Catalogue CATALOGUE = catalogue(DATABASE);

    @Test
    void theSchemaIsTheGoldenOne() {
        Golden.of("schema.txt").compare(CATALOGUE.listing());
    }

    @Test
    void foreignKeysFollowImports() {
        assertThat(CATALOGUE.references()).isNotEmpty().allMatch(it -> TABLE.allows(it.source(), it.target()));
    }

    @Test
    void everyColumnHasAClassAndWhatMustBeSealedIsSealed() {
        var classes = DataClasses.of(Golden.lines(Path.of("docs/data-classes.md")));

        assertThat(classes.faults(CATALOGUE.columns())).isEmpty();
    }

    @Test
    void aTableThatIsOnlyAddedToRefusesEveryChange() {
        var refusing = CATALOGUE.refusing();

        assertThat(CATALOGUE.writtenOnce().stream().filter(Predicate.not(NO_HISTORY::containsKey)))
                .containsExactlyInAnyOrderElementsOf(refusing)
                .contains("audit.entry");
    }

    @Test
    void tablesThatBreakALawAreRejected() {
        var other = TestDatabase.fresh();
        other.owner().sql("create schema shared").update();
        other.owner()
                .sql("create table shared.basket (worker uuid references workers.worker (id))")
                .update();
        other.owner().sql("grant select, insert on shared.basket to sasando").update();
        var catalogue = catalogue(other);

        assertThat(catalogue.references()).anyMatch(it -> !TABLE.allows(it.source(), it.target()));
        assertThat(catalogue.writtenOnce()).contains("shared.basket");
        assertThat(catalogue.refusing()).doesNotContain("shared.basket");
        assertThat(catalogue.listing())
                .contains("table shared.basket", "  worker uuid", "  application may insert, select");
    }

    @Test
    void faultyClassesAreRejected() {
        var classes = DataClasses.of(List.of(
                "| `a.b.open` | S3 |  | words |", "| `a.b.typed` | S3 | sealed | words |", "| `a.b.gone` | S1 |  | |"));
        var columns =
                List.of(new Column("a.b.open", "text"), new Column("a.b.typed", "text"), new Column("a.b.new", "text"));

        assertThat(classes.faults(columns))
                .containsExactlyInAnyOrder(
                        "a.b.open is open",
                        "a.b.typed is sealed and of type text",
                        "a.b.new has no class",
                        "a.b.gone does not exist");
    }

    private static Catalogue catalogue(TestDatabase database) {
        return new Catalogue(database.owner(), database.application().user());
    }
}
