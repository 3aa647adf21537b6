package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import id.sasando.access.Viewer;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What handlers take from requests besides what a path says. */
public final class HandlerInputs {
    /** Records that are no input: the application itself says what is in them. */
    private static final Set<Class<?>> RESOLVED = Set.of(Viewer.class, Texts.class);

    /** Forms that need no validation, each with its reason. */
    private static final Map<String, String> SELF_BOUNDED = Map.of(
            "publicsite.follow.HeldForm", "a seal that is too long counts as none, like one that has expired",
            "publicsite.home.EmergencyController$Place", "a code that is no country finds none",
            "publicsite.home.QuickExitController$MarkForm", "a mark that is none ends nothing, and nobody waits",
            "publicsite.receipt.LodgedReceiptController$MarkForm", "a mark that is none ends nothing",
            "publicsite.receipt.LodgedReceiptController$ReceiptForm", "a seal that is too long counts as none",
            "publicsite.report.Sent", "a seal or a target that is too long counts as none");

    private HandlerInputs() {}

    /** The records that requests are bound to, whatever they are called. */
    public static Stream<Class<?>> forms(JavaClass controller) {
        return Handler.methods(controller)
                .flatMap(it -> Arrays.stream(it.getParameterTypes()))
                .filter(HandlerInputs::isForm);
    }

    public static Stream<String> faults(JavaClass controller) {
        return Handler.methods(controller)
                .flatMap(method -> Arrays.stream(method.getParameters())
                        .flatMap(it -> fault(method, it))
                        .map(it -> Place.name(controller) + "." + method.getName() + " " + it));
    }

    private static Stream<String> fault(Method method, Parameter parameter) {
        var type = parameter.getType();
        if (isForm(type)
                && !isValidated(parameter)
                && Inputs.needsBounds(type)
                && !SELF_BOUNDED.containsKey(name(type))) {
            return Stream.of("takes a " + type.getSimpleName() + " without @Valid");
        }
        // The server bounds a query string; a body may be long.
        var text = type == String.class && parameter.isAnnotationPresent(RequestParam.class);
        return text && !method.isAnnotationPresent(GetMapping.class) && !parameter.isAnnotationPresent(Size.class)
                ? Stream.of("needs @Size(max) for a text of the request")
                : Stream.empty();
    }

    private static boolean isForm(Class<?> type) {
        return type.isRecord() && !RESOLVED.contains(type);
    }

    private static boolean isValidated(Parameter parameter) {
        return parameter.isAnnotationPresent(Valid.class) || parameter.isAnnotationPresent(Validated.class);
    }

    private static String name(Class<?> type) {
        return type.getName().replace(Code.ROOT + ".", "");
    }
}
