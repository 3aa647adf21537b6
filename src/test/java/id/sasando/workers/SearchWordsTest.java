package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsAreFoldedAndEachCountsOnce() {
        assertThat(SearchWords.of("Johanes  NENO neno").words()).containsExactly("yohanes", "neno");
    }

    @Test
    void aNumberIsAPhone() {
        assertThat(SearchWords.of("0812 3456 7890").phone()).contains(new PhoneNumber("+6281234567890"));
        assertThat(SearchWords.of("0812 3456 7890").words()).isEmpty();
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
