package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void wordsAreFoldedAndEachCountsOnce() {
        assertThat(SearchWords.of("Johanes  NENO neno").words()).containsExactly("yohanes", "neno");
    }

    @Test
    void aNumberIsAPhone() {
        assertThat(SearchWords.of("0812 3456 7890").phoneEnd()).contains("81234567890");
        assertThat(SearchWords.of("0812 3456 7890").words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+62 812 3456 7777",
                "\u202a+62 812\u20113456\u20117777\u202c",
                "+62\u00a0812\u00a03456\u00a07777",
                "wa.me/6281234567777",
                "0062 812 3456 7777"
            })
    void aNumberThatTellsItsCountryIsLookedForWhole(String typed) {
        var words = SearchWords.of(typed);

        assertThat(words.phone()).contains(new PhoneNumber("+6281234567777"));
        assertThat(words.phoneEnd()).isEmpty();
        assertThat(words.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "081234567777 (WA), 81234567777",
        "08123456777O, 81234567770",
        "056 123 4567, 561234567",
        "7777, 7777",
        "0077, 0077",
        "67 777, 67777"
    })
    void anyOtherIsLookedForByItsEnd(String typed, String end) {
        assertThat(SearchWords.of(typed).phoneEnd()).contains(end);
    }

    @Test
    void threeDigitsAreTooFew() {
        assertThat(SearchWords.of("777").isEmpty()).isTrue();
    }

    @Test
    void sixteenDigitsAreANik() {
        assertThat(SearchWords.of("5301 9954 1290 0003").nik()).contains(new Nik("5301995412900003"));
    }

    @Test
    void aLoneLetterOrNothingFindsNobody() {
        assertThat(SearchWords.of("m").isEmpty()).isTrue();
        assertThat(SearchWords.of(" ?! ").isEmpty()).isTrue();
        assertThat(SearchWords.of("M Bano").words()).containsExactly("m", "bano");
    }

    @Test
    void aWholeNameIsReadInEveryOrderAsTypedFirst() {
        assertThat(SearchWords.wholeNames(List.of("maria", "neno", "bano")))
                .containsExactly(
                        "maria neno bano",
                        "maria bano neno",
                        "neno maria bano",
                        "neno bano maria",
                        "bano maria neno",
                        "bano neno maria");
        assertThat(SearchWords.wholeNames(List.of("maria"))).containsExactly("maria");
        assertThat(SearchWords.wholeNames(List.of("a", "b", "c", "d"))).hasSize(24);
        assertThat(SearchWords.wholeNames(List.of("a", "b", "c", "d", "e"))).containsExactly("a b c d e");
    }

    @Property
    void whateverIsTypedIsBounded(@ForAll String typed) {
        assertThat(SearchWords.of(typed).words()).hasSizeLessThanOrEqualTo(5).doesNotContain("");
    }
}
