package id.sasando.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedShapeTest {
    /** As it is today; before, it had a fruit alone, and then a number without a unit. */
    record Basket(String fruit, int number, String unit, Optional<String> note) {}

    private static final SealedShape<Basket> TODAY = SealedShape.of("orders.basket.content", Basket.class)
            .then(it -> it.put("number", 1))
            .then(it -> it.put("unit", "kg").putNull("note"));
    private static final SealedShape<List<Basket>> MANY = SealedShape.listOf("orders.order.baskets", Basket.class)
            .then(it -> it.put("number", 1).put("unit", "kg").putNull("note"));
    private static final SealedShape<Basket> LINES =
            SealedShape.of("orders.basket.lines", Basket.class).afterText(SealedShapeTest::ofLine);

    record Old(String fruit) {}

    record Between(String fruit, int number) {}

    private static Basket ofLine(String line) {
        return new Basket(line, 1, "kg", Optional.empty());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var basket = new Basket("Mangga\n\u001e9 {}", 3, "buah", Optional.of("matang"));

        assertThat(TODAY.read(TODAY.write(basket))).isEqualTo(basket);
        assertThat(MANY.read(MANY.write(List.of(basket)))).containsExactly(basket);
        assertThat(LINES.read(LINES.write(basket))).isEqualTo(basket);
    }

    @Test
    void aTextSaysItsVersion() {
        assertThat(TODAY.version()).isEqualTo(3);
        assertThat(TODAY.write(new Basket("Mangga", 1, "kg", Optional.empty()))).startsWith("\u001e3 {");
    }

    @Test
    void aRowWithoutAVersionIsOfTheFirst() {
        assertThat(TODAY.read("{\"fruit\":\"Mangga\"}")).isEqualTo(new Basket("Mangga", 1, "kg", Optional.empty()));
    }

    @Test
    void everyOlderVersionGetsWhatItLacksAndKeepsWhatItHas() {
        var first = SealedShape.of("orders.basket.content", Old.class);
        var second = SealedShape.of("orders.basket.content", Between.class).then(it -> it.put("number", 1));

        assertThat(TODAY.read(first.write(new Old("Mangga"))))
                .isEqualTo(new Basket("Mangga", 1, "kg", Optional.empty()));
        assertThat(TODAY.read(second.write(new Between("Mangga", 7))))
                .isEqualTo(new Basket("Mangga", 7, "kg", Optional.empty()));
    }

    @Test
    void eachValueOfAListGetsWhatItLacks() {
        assertThat(MANY.read("[{\"fruit\":\"Mangga\"},{\"fruit\":\"Pepaya\"}]"))
                .extracting(Basket::fruit, Basket::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Mangga", "kg"),
                        org.assertj.core.groups.Tuple.tuple("Pepaya", "kg"));
    }

    @Test
    void aFirstVersionThatWasNoJsonIsReadAsItWas() {
        assertThat(LINES.read("{Mangga}")).isEqualTo(ofLine("{Mangga}"));
        assertThat(LINES.version()).isEqualTo(2);
    }

    @Test
    void aRowOfANewerVersionIsRefusedWithASentence() {
        assertThatThrownBy(() -> TODAY.read("\u001e4 {\"fruit\":\"rahasia\"}"))
                .isInstanceOf(UnreadableShape.class)
                .hasMessage("orders.basket.content was sealed as version 4, and this program knows versions up to 3."
                        + " Start the newer program; nothing was changed.");
    }

    @Test
    void aFieldThatItsVersionDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> TODAY.read("{\"fruit\":\"Mangga\",\"colour\":\"rahasia\"}"))
                .isInstanceOf(UnreadableShape.class)
                .hasMessageContaining("other fields than version 1, at colour")
                .hasNoCause()
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void aFieldThatItsVersionMustHaveIsMissed() {
        assertThatThrownBy(() -> TODAY.read("\u001e3 {\"fruit\":\"rahasia\",\"number\":1,\"note\":null}"))
                .isInstanceOf(UnreadableShape.class)
                .hasMessageContaining("unit")
                .hasMessageNotContaining("rahasia");
    }
}
