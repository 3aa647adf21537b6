package id.sasando.workers.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SoundKeyProperties {

    @Property
    void aWordWithOneLetterWrongIsAskedUnderAKeyOfTheRightOne(
            @ForAll("words") String word, @ForAll int where, @ForAll("letters") char letter) {
        var at = Math.floorMod(where, word.length());
        var begin = word.substring(0, at);
        var typed = List.of(
                begin + letter + word.substring(at + 1),
                begin + word.substring(at + 1),
                begin + letter + word.substring(at),
                word + letter);

        assertThat(typed)
                .filteredOn(it -> it.length() >= SoundKey.FORGIVEN_FROM)
                .allMatch(it -> meet(it, word));
    }

    @Property
    void aWordThatIsBegunIsAskedUnderAKeyOfTheWholeOne(@ForAll("words") String word, @ForAll int where) {
        var begun = word.substring(0, 2 + Math.floorMod(where, word.length() - 1));

        assertThat(meet(begun, word)).isTrue();
    }

    @Property
    void aWordIsFiledUnderItsSound(@ForAll("words") String word) {
        assertThat(SoundKey.of(word).filed()).contains("=" + SoundKey.of(word).sound());
    }

    private static boolean meet(String typed, String word) {
        return !Collections.disjoint(
                SoundKey.of(typed).asked(), SoundKey.of(word).filed());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(4).ofMaxLength(14);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }
}
