package id.sasando.workers.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.workers.WorkerSearch.Likeness;
import id.sasando.workers.names.NameParts.Reading;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class NamePartsTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final NameParts parts = new NameParts(database.db());

    @Test
    void theLikestReadingComesFirst() {
        parts.learn(List.of("yohanes banu", "yohana bano", "yoanes", "yohanesu banus"));

        assertThat(parts.readings("yohanes"))
                .containsExactly(
                        new Reading("yohanes", Likeness.EXACT),
                        new Reading("yoanes", Likeness.SOUND),
                        new Reading("yohanesu", Likeness.BEGUN));
        assertThat(parts.readings("banu"))
                .extracting(Reading::likeness)
                .containsExactly(Likeness.EXACT, Likeness.BEGUN, Likeness.LETTER);
    }

    @Test
    void aWordIsKeptOnceAndNeverChanged() {
        parts.learn(List.of("maria maria", "maria seran"));
        parts.learn(List.of("maria"));

        assertThat(database.db()
                        .sql("select part from workers.name_part order by part")
                        .query(String.class)
                        .list())
                .containsExactly("maria", "seran");
    }

    @Test
    void wordsFromBeforeTheRuleAreHeardInStepsAndThenFound() {
        for (var part : List.of("djami", "yami", "lodan")) {
            database.owner()
                    .sql("insert into workers.name_part (part) values (:part)")
                    .param("part", part)
                    .update();
        }
        assertThat(parts.readings("yami")).isEmpty();

        assertThat(List.of(parts.hear(2), parts.hear(2), parts.hear(2))).containsExactly(2, 1, 0);

        assertThat(parts.readings("yami")).contains(new Reading("yami", Likeness.EXACT));
        assertThat(parts.readings("lodang")).containsExactly(new Reading("lodan", Likeness.LETTER));
    }
}
