package id.sasando.workers;

import static id.sasando.workers.WorkerSearch.Likeness.BEGUN;
import static id.sasando.workers.WorkerSearch.Likeness.EXACT;
import static id.sasando.workers.WorkerSearch.Likeness.LETTER;
import static id.sasando.workers.WorkerSearch.Likeness.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.workers.NameWords.Question;
import id.sasando.workers.NameWords.Question.Nearness;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameWordsQuestionTest {
    private static final Question YOHANES_NENO = new Question(List.of(
            Map.of("yohanes", EXACT, "yohanis", LETTER, "yohan", SOUND), Map.of("neno", EXACT, "nenometan", BEGUN)));

    @Test
    void aNameComesNearByTheWordThatComesLeastNear() {
        assertThat(YOHANES_NENO.nearness("yohanes neno")).contains(new Nearness(EXACT, 0, 0));
        assertThat(YOHANES_NENO.nearness("neno maria yohan")).contains(new Nearness(SOUND, 1, 1));
        assertThat(YOHANES_NENO.nearness("yohanis nenometan")).contains(new Nearness(LETTER, 5, 0));
    }

    @Test
    void ofTwoWordsThatMayBeMeantTheNearerCounts() {
        assertThat(YOHANES_NENO.nearness("yohanis yohanes neno")).contains(new Nearness(EXACT, 0, 1));
    }

    @Test
    void aNameWithoutOneOfTheWordsIsNotNear() {
        assertThat(YOHANES_NENO.nearness("yohanes")).isEmpty();
        assertThat(YOHANES_NENO.nearness("")).isEmpty();
    }

    @Test
    void theNearestComesFirst() {
        var exact = new Nearness(EXACT, 0, 3);
        var sound = new Nearness(SOUND, 1, 0);
        var twice = new Nearness(SOUND, 2, 0);
        var longer = new Nearness(SOUND, 2, 1);

        assertThat(Stream.of(longer, twice, sound, exact).sorted()).containsExactly(exact, sound, twice, longer);
    }

    @Test
    void aRoundForgivesNoMoreThanItMay() {
        assertThat(YOHANES_NENO.upTo(SOUND).words())
                .containsExactly(Map.of("yohanes", EXACT, "yohan", SOUND), Map.of("neno", EXACT));
        assertThat(new Question(List.of(Map.of("yohanis", LETTER))).upTo(SOUND).isHopeless())
                .isTrue();
        assertThat(new Question(List.of()).isHopeless()).isTrue();
        assertThat(YOHANES_NENO.isHopeless()).isFalse();
    }

    @Test
    void wordsAreLeftOutAndPutFirst() {
        var three = new Question(List.of(Map.of("a", EXACT), Map.of("b", EXACT), Map.of("c", EXACT)));

        assertThat(three.without(1, 2).words()).containsExactly(Map.of("a", EXACT), Map.of("c", EXACT));
        assertThat(three.without(0, 2).words()).containsExactly(Map.of("c", EXACT));
        assertThat(three.first(2).words()).containsExactly(Map.of("c", EXACT), Map.of("a", EXACT), Map.of("b", EXACT));
        assertThat(three.readings()).containsExactly(new String[] {"a"}, new String[] {"b"}, new String[] {"c"});
    }

    @Test
    void aWordThatANameHasTwiceCountsOnce() {
        assertThat(Question.parts("neno  neno maria")).containsExactly("neno", "maria");
    }
}
