package id.sasando.publicsite.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.ReceiptCode;
import id.sasando.publicsite.answers.ReportAnswers.Reach;
import id.sasando.publicsite.answers.ReportAnswers.Story;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportAnswersTest {

    @Test
    void whoStaysAnonymousLeavesNoNameAndNoNumber() {
        var reach = new Reach("ANONYMOUS", "0812", "+6281234567890", "a@example.com", "Sari", "after six").kept();

        assertThat(reach).isEqualTo(new Reach("ANONYMOUS", "", "", "", "", ""));
    }

    @Test
    void anUnansweredQuestionCountsAsAnonymous() {
        assertThat(new Reach("", "", "", "", "", "").anonymous()).isTrue();
        assertThat(new Reach("EMAIL", "", "", "a@example.com", "", "").anonymous())
                .isFalse();
    }

    @Test
    void aNewLineOfABrowserCountsAsOneCharacter() {
        assertThat(new Story(" one\r\ntwo ", List.of(), "").text()).isEqualTo("one\ntwo");
    }

    @Test
    void answersSurviveTheWayThroughTheBrowser() {
        var answers = ReportAnswers.begin(new SecureRandom()).with(new Story("Words", List.of("OTHER"), ""));
        var json = JsonMapper.builder().build();

        assertThat(json.readValue(json.writeValueAsString(answers), ReportAnswers.class))
                .isEqualTo(answers);
    }

    @Test
    void aFormBeginsWithACodeThatIsRight() {
        var answers = ReportAnswers.begin(new SecureRandom());

        assertThat(new ReceiptCode(answers.code()).value()).isEqualTo(answers.code());
    }
}
