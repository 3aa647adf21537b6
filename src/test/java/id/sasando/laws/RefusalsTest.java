package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.laws.source.RefusalCodes;
import id.sasando.laws.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a rule refuses, a test provokes, and names the code of the refusal. */
@Tag("law")
class RefusalsTest {
    private static final Path TESTS = Path.of("src/test/java/id");
    private static final String BASKET = """
            class Basket {
                enum Guard {
                    FULL("orders.basket.is-full"), PAID("orders.basket.is-paid");
                    String refusal() { return code; }
                }
                Optional<String> clash(Basket other) {
                    return Optional.of("orders.basket.is-another");
                }
                void check(boolean empty) {
                    throw new RuleViolation(empty ? "orders.basket.is-empty" : "orders.basket.is-torn");
                }
                void add() { throw new FileRefused("orders.basket.no-file"); }
                String label() { return text("orders.basket.label"); }
            }
            """;
    private static final String BASKET_TEST = """
            class BasketTest {
                void check() {
                    refused("full, orders.basket.is-empty");
                    refused("orders." + "basket.is-torn", "orders.basket.is-fullest");
                }
            }
            """;

    @Test
    void everyRefusalIsProvokedByATestThatNamesIt() {
        var codes = RefusalCodes.of(SourceFile.main());
        var tests = SourceFile.below(TESTS).stream()
                .filter(it -> !it.name().contains("/laws/"))
                .toList();

        assertThat(codes).isNotEmpty();
        assertThat(RefusalCodes.unnamed(codes, tests)).isEmpty();
    }

    @Test
    void aRefusalThatNoTestNamesIsRejected() {
        var source = SourceFile.of("Basket.java", BASKET);
        var test = SourceFile.of("BasketTest.java", BASKET_TEST);

        var codes = RefusalCodes.of(List.of(source));

        assertThat(codes).hasSize(6).doesNotContain("orders.basket.label");
        assertThat(RefusalCodes.unnamed(codes, List.of(test)))
                .containsExactly(
                        "orders.basket.is-another",
                        "orders.basket.is-full",
                        "orders.basket.is-paid",
                        "orders.basket.no-file");
    }
}
