package id.sasando.workers.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Actor;
import id.sasando.workers.NewWorker;
import id.sasando.workers.Nik;
import id.sasando.workers.PersonName;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.SearchWords;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerFacts.Phone;
import id.sasando.workers.WorkerSearch;
import id.sasando.workers.WorkerSearch.Hit;
import id.sasando.workers.WorkerSearch.Likeness;
import id.sasando.workers.registry.TestWorkers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerSearchTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final TestKeys keys = TestKeys.on(database);
    private final WorkerSearch search = TestWorkerSearch.on(database, keys);

    @BeforeAll
    void fourPeople() {
        var workers = TestWorkers.on(database, keys);
        var facts = new WorkerFacts(
                List.of(PersonName.of("Yohanes Neno Banu"), PersonName.alias("Om Jack")),
                List.of(new Phone(new PhoneNumber("+6281234567890"), false)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        workers.register(
                new NewWorker(facts, Optional.of(new Nik("5301991412900001")), Optional.empty()), new Actor.Visitor());
        for (var name : List.of("Maria Neno", "Marta", "Bo")) {
            workers.register(NewWorker.named(name, List.of(), Optional.empty(), Optional.empty()), new Actor.Visitor());
        }
    }

    private List<String> found(String typed) {
        return search.search(SearchWords.of(typed), 10).stream().map(Hit::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yohanes Neno Banu",
                "banu yohanes",
                "Johanes",
                "yohannes neno",
                "yoh",
                "Yohanis",
                "Yohaes",
                "Yohanesu",
                "Ohanes",
                "bano neno",
                "om yack",
                "0812 3456 7890",
                "+6281234567890",
                "081234567890 (WA)",
                "7890",
                "4567890",
                "5301991412900001"
            })
    void heIsFound(String typed) {
        assertThat(found(typed)).containsExactly("Yohanes Neno Banu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yohanes Marta", "Yuhanis", "081234567891", "5301991412900002", "", "%", "_", "x'); --"})
    void nobodyIsFound(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void aWholeWordComesBeforeOneThatIsNear() {
        assertThat(search.search(SearchWords.of("maria"), 10))
                .extracting(Hit::name, Hit::likeness)
                .containsExactly(tuple("Maria Neno", Likeness.EXACT), tuple("Marta", Likeness.LETTER));
    }

    @Test
    void aHitTellsWhichNameAnswered() {
        assertThat(search.search(SearchWords.of("om jack"), 10).getFirst().matched())
                .isEqualTo("Om Jack");
    }

    @Test
    void shortNamesAreFoundAsTheyAre() {
        assertThat(found("Bo")).containsExactly("Bo");
        assertThat(found("Be")).isEmpty();
    }

    @Test
    void aSearchEndsAtItsLimit() {
        assertThat(search.search(SearchWords.of("neno"), 1)).hasSize(1);
        assertThat(search.search(SearchWords.of("neno"), 0)).hasSize(1);
    }
}
