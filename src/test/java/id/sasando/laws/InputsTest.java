package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import badmodules.unboundedinput.orders.basket.BasketController;
import badmodules.unboundedinput.orders.basket.BasketForm;
import com.tngtech.archunit.core.domain.JavaClass;
import id.sasando.laws.code.Code;
import id.sasando.laws.code.HandlerInputs;
import id.sasando.laws.code.Inputs;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody can send more than somebody has thought of. */
@Tag("law")
class InputsTest {
    private static final Set<Class<?>> FORMS = Code.classes().stream()
            .flatMap(it -> Stream.concat(named(it), HandlerInputs.forms(it)))
            .collect(Collectors.toSet());

    @Test
    void everyFieldOfAFormIsBounded() {
        assertThat(FORMS).isNotEmpty();
        assertThat(FORMS.stream().flatMap(it -> Inputs.unbounded(it).stream())).isEmpty();
    }

    @Test
    void handlersTakeValidatedFormsAndBoundedParameters() {
        assertThat(Code.classes().stream().flatMap(HandlerInputs::faults)).isEmpty();
    }

    @Test
    void aFormWithoutBoundsIsRejected() {
        assertThat(Inputs.unbounded(BasketForm.class))
                .containsExactlyInAnyOrder(
                        "BasketForm.name needs @Size(max)",
                        "BasketForm.count needs @Min and @Max",
                        "BasketForm.fruits needs @Size(max)",
                        "BasketForm.fruits[] needs @Size(max)",
                        "BasketForm.thing is a Object, of which no bound is known");
    }

    @Test
    void aHandlerThatDoesNotValidateIsRejected() {
        var controller = Code.fixture("unboundedinput").stream()
                .filter(it -> it.isEquivalentTo(BasketController.class))
                .flatMap(HandlerInputs::faults);

        assertThat(controller)
                .containsExactlyInAnyOrder(
                        "orders.basket.BasketController.fill takes a BasketForm without @Valid",
                        "orders.basket.BasketController.fill needs @Size(max) for a text of the request");
    }

    private static Stream<Class<?>> named(JavaClass type) {
        return type.isRecord() && type.getSimpleName().endsWith("Form") ? Stream.of(type.reflect()) : Stream.empty();
    }
}
