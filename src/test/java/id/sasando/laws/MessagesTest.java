package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.laws.pages.MessageFiles;
import id.sasando.laws.pages.Template;
import id.sasando.laws.pages.UsedKeys;
import id.sasando.laws.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All words lie in message files, complete in both languages; templates and Java hold keys. */
@Tag("law")
class MessagesTest {
    private static final int WORDS_IN_SENTENCE_MAX = 15;
    private static final MessageFiles INDONESIAN = MessageFiles.of("id");
    private static final MessageFiles ENGLISH = MessageFiles.of("en");
    private static final List<Template> TEMPLATES = Template.all();
    private static final UsedKeys USED = UsedKeys.of(TEMPLATES, SourceFile.main());

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        assertThat(INDONESIAN.keys()).isNotEmpty();
        assertThat(INDONESIAN.differencesFrom(ENGLISH)).isEmpty();
    }

    @Test
    void aKeyBeginsWithItsModule() {
        assertThat(INDONESIAN.keysOfOtherModules()).isEmpty();
    }

    @Test
    void everyUsedKeyHasAText() {
        assertThat(USED.required()).isNotEmpty();
        assertThat(USED.missingFrom(INDONESIAN.keys())).isEmpty();
    }

    @Test
    void unusedKeysAreTold() {
        var unused = USED.unusedOf(INDONESIAN.keys());
        if (!unused.isEmpty()) System.out.println("Message keys that nothing seems to use: " + unused);

        assertThat(unused)
                .as("unused keys; most keys are used")
                .hasSizeLessThan(INDONESIAN.keys().size() / 2);
    }

    @Test
    void templatesHoldNoWords() {
        assertThat(TEMPLATES.stream().flatMap(it -> it.literalWords().stream())).isEmpty();
    }

    @Test
    void pagesTakeTheirFrameAndOnePageRecord() {
        var pages = Template.pages(TEMPLATES);

        assertThat(pages).isNotEmpty();
        assertThat(pages.stream().flatMap(it -> it.wrongParameters().stream())).isEmpty();
    }

    @Test
    void noTextHasAWordThatTheOfficeDoesNotUse() {
        assertThat(INDONESIAN.forbidden()).isEmpty();
    }

    @Test
    void publicSentencesAreShort() {
        assertThat(INDONESIAN.wordsInSentence("publicsite")).isLessThanOrEqualTo(WORDS_IN_SENTENCE_MAX);
    }

    @Test
    void wordsInATemplateAreRejected() {
        var template = new Template("bad.jte", """
                @param Frame frame
                <%-- a comment may speak --%>
                @template.web.layout(frame = frame, title = frame.text("web.name"), content = @`
                  <p class="govuk-body">${frame.text("web.name")} Selamat datang</p>
                  @if(frame.signedIn() && !"(".isEmpty())<img src="/a.svg" alt="Peta">@endif
                  @template.components.input(frame = frame, label = "Nama")
                `)
                """);

        assertThat(template.literalWords())
                .containsExactlyInAnyOrder("bad.jte: Selamat datang", "bad.jte: Peta", "bad.jte: Nama");
    }

    @Test
    void aPageWithAThirdParameterIsRejected() {
        var template = new Template("bad.jte", "@param id.sasando.web.Frame frame\n@param String title\n");

        assertThat(template.wrongParameters()).containsExactly("bad.jte takes String title");
    }

    @Test
    void faultyMessagesAreRejected() {
        var here = new MessageFiles(Map.of("web", Map.of("web.a", "{0} TKI", "web.b", "x", "other.c", "x")));
        var there = new MessageFiles(Map.of("web", Map.of("web.a", "{1}", "other.c", "x")));

        assertThat(here.differencesFrom(there))
                .containsExactly("web.a differs in its places", "web.b is in one language only");
        assertThat(here.keysOfOtherModules()).containsExactly("other.c in web");
        assertThat(here.forbidden()).containsExactly("web.a: {0} TKI");
        assertThat(new MessageFiles(Map.of("web", Map.of("web.a", "one " + "two ".repeat(15)))).wordsInSentence("web"))
                .isEqualTo(16);
    }

    @Test
    void aKeyWithoutATextIsRejected() {
        var template = new Template("bad.jte", "${frame.text(\"web.one\")}${frame.text(\"web.\" + it)}");
        var source = SourceFile.of("Bad.java", """
                class Bad {
                    @Size(max = 3, message = "web.two") String a;
                    void check() {
                        errors.rejectValue("a", a.isEmpty() ? "web.three" : "web.four");
                        throw new RuleViolation("web.five");
                    }
                }
                """);

        assertThat(UsedKeys.of(List.of(template), List.of(source)).missingFrom(Set.of("web.four")))
                .containsExactly("web.five", "web.one", "web.three", "web.two");
    }
}
