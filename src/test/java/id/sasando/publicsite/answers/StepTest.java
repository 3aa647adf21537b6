package id.sasando.publicsite.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.publicsite.answers.ReportAnswers.About;
import id.sasando.publicsite.answers.ReportAnswers.Danger;
import id.sasando.publicsite.answers.ReportAnswers.More;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTest {
    private final ReportAnswers begun = ReportAnswers.begin(new SecureRandom());

    @Test
    void withoutDangerFiveQuestionsLeadToTheLastPage() {
        assertThat(way(begun.with(new Danger("NO")).with(in("HK", ""))))
                .containsExactly(Step.WHOM, Step.DANGER, Step.REACH, Step.MORE, Step.FILES, Step.CHECK);
    }

    @Test
    void whomItIsAboutIsAskedBeforeDanger() {
        assertThat(Step.WHAT.after(begun)).isEqualTo(Step.WHOM);
        assertThat(Step.WHOM.after(begun.with(in("HK", "")))).isEqualTo(Step.DANGER);
        assertThat(Step.NUMBERS.after(begun)).isEqualTo(Step.REACH);
    }

    @Test
    void malaysiaAsksItsPartBeforeDangerAndOnce() {
        assertThat(Step.WHOM.after(begun.with(in("MY", "")))).isEqualTo(Step.PART);
        assertThat(Step.PART.after(begun.with(in("MY", "SABAH")))).isEqualTo(Step.DANGER);
        assertThat(Step.WHOM.after(begun.with(in("MY", "SABAH")))).isEqualTo(Step.DANGER);
        assertThat(Step.DANGER.before(begun.with(in("MY", "SABAH")))).isEqualTo(Step.PART);
        assertThat(Step.PART.before(begun)).isEqualTo(Step.WHOM);
    }

    @Test
    void anotherCountryForgetsThePart() {
        assertThat(in("MY", "").after(in("MY", "SABAH")).part()).isEqualTo("SABAH");
        assertThat(in("HK", "").after(in("MY", "SABAH")).part()).isEmpty();
    }

    @Test
    void whoChangesThePlaceOfSomebodyInDangerSeesItsNumbersBeforeTheLastPage() {
        var changing = begun.with(new Danger("YES")).with(in("MY", "SABAH")).returning(true);

        assertThat(Step.WHOM.after(changing)).isEqualTo(Step.NUMBERS);
        assertThat(Step.PART.after(changing)).isEqualTo(Step.NUMBERS);
    }

    @Test
    void dangerAndUnknownDangerShowNumbersFirst() {
        assertThat(Step.DANGER.after(begun.with(new Danger("YES")))).isEqualTo(Step.NUMBERS);
        assertThat(Step.DANGER.after(begun.with(new Danger("UNKNOWN")))).isEqualTo(Step.NUMBERS);
    }

    @Test
    void typedWordsForAVillageAskWhichOneUntilOneIsChosen() {
        var typed = begun.with(village("Wehali", ""));
        var chosen = begun.with(village("Wehali", "53.21.05.2003"));

        assertThat(Step.MORE.after(typed)).isEqualTo(Step.VILLAGE);
        assertThat(Step.MORE.after(chosen)).isEqualTo(Step.FILES);
    }

    @Test
    void otherWordsForAVillageForgetTheOneChosen() {
        var chosen = village("Wehali", "53.21.05.2003");

        assertThat(village("Wehali", "").after(chosen).villageCode()).isEqualTo("53.21.05.2003");
        assertThat(village("Kamanasa", "").after(chosen).villageCode()).isEmpty();
    }

    @Test
    void whoChangesOneAnswerReturnsToTheLastPage() {
        var changing = begun.with(new Danger("NO")).returning(true);

        assertThat(Step.WHOM.after(changing)).isEqualTo(Step.CHECK);
        assertThat(Step.WHOM.before(changing)).isEqualTo(Step.CHECK);
    }

    @Test
    void whoChangesTheAnswerToDangerSeesTheNumbersBeforeTheLastPage() {
        var changing = begun.with(new Danger("YES")).returning(true);

        assertThat(Step.DANGER.after(changing)).isEqualTo(Step.NUMBERS);
        assertThat(Step.NUMBERS.after(changing)).isEqualTo(Step.CHECK);
    }

    @Test
    void goingBackSkipsPagesThatAskNothing() {
        assertThat(Step.DANGER.before(begun)).isEqualTo(Step.WHOM);
        assertThat(Step.REACH.before(begun)).isEqualTo(Step.DANGER);
        assertThat(Step.FILES.before(begun)).isEqualTo(Step.MORE);
        assertThat(Step.WHAT.before(begun)).isEqualTo(Step.WHAT);
    }

    private static List<Step> way(ReportAnswers answers) {
        var way = new ArrayList<Step>();
        for (var step = Step.WHAT; step != Step.CHECK; ) {
            step = step.after(answers);
            way.add(step);
        }
        return way;
    }

    private static About in(String country, String part) {
        return new About("FAMILY", "", "", country, part, "");
    }

    private static More village(String words, String code) {
        return new More("", "", "", "", "", "", "", "", "53.21", words, code, List.of());
    }
}
