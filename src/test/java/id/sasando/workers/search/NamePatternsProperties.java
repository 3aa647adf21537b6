package id.sasando.workers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamePatternsProperties {

    @Property
    void aWordWithOneLetterWrongIsAmongTheCandidates(
            @ForAll("words") String word, @ForAll int where, @ForAll("letters") char letter) {
        var at = Math.floorMod(where, word.length());
        var patterns = NamePatterns.near(List.of(word)).longest().getFirst();
        var begin = word.substring(0, at);
        var rest = word.substring(at + 1);

        assertThat(List.of(begin + letter + rest, begin + rest, begin + letter + word.substring(at), word + letter))
                .allMatch(it -> patterns.stream().anyMatch(pattern -> like("ana " + it + " neno", pattern)))
                .allMatch(it -> patterns.stream().anyMatch(pattern -> like(it, pattern)));
    }

    @Property
    void threeListsAreAskedHoweverManyWordsThereAre(@ForAll("words") String one, @ForAll("words") String two) {
        assertThat(NamePatterns.begun(List.of(one)).longest()).hasSize(3);
        assertThat(NamePatterns.near(List.of(one, two)).longest()).hasSize(3);
        assertThat(NamePatterns.near(List.of(one, two, "m", "xyz", "neno")).longest())
                .hasSize(3);
    }

    private static boolean like(String text, String pattern) {
        return Pattern.matches(pattern.replace("%", ".*"), text);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(4).ofMaxLength(12);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }
}
