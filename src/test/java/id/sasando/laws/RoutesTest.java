package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.laws.code.Code;
import id.sasando.laws.code.Golden;
import id.sasando.laws.code.Handler;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every address with what it needs, so that a review of security is a difference of lines. */
@Tag("law")
class RoutesTest {
    private static final List<Handler> HANDLERS = Code.classes().stream()
            .flatMap(it -> Handler.of(it).stream())
            .sorted(Comparator.comparing(Handler::path).thenComparing(Handler::verb))
            .toList();

    @Test
    void theRoutesAreTheGoldenOnes() {
        Golden.of("routes.txt").compare(HANDLERS.stream().map(RoutesTest::line).toList());
    }

    @Test
    void noAddressHasTwoHandlers() {
        assertThat(twice(HANDLERS)).isEmpty();
    }

    @Test
    void anAddressWithTwoHandlersIsRejected() {
        var one = HANDLERS.getFirst();

        assertThat(twice(List.of(one, one))).hasSize(1);
    }

    @Test
    void everyHandlerSaysItsVerb() {
        assertThat(HANDLERS).isNotEmpty().noneMatch(it -> it.verb().equals("ANY"));
    }

    private static List<String> twice(List<Handler> handlers) {
        return handlers.stream()
                .collect(Collectors.groupingBy(it -> it.verb() + " " + it.path(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1)
                .map(it -> it.getKey())
                .toList();
    }

    private static String line(Handler it) {
        var access = it.permission().map(Enum::name).orElse(it.open() ? "OPEN" : "NOTHING");
        return "%-6s %-44s %-20s %s.%s".formatted(it.verb(), it.path(), access, it.type(), it.method());
    }
}
