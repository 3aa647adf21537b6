package id.sasando.laws.code;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import org.springframework.web.multipart.MultipartFile;

/** Whether everything that a form takes has a bound. */
public final class Inputs {
    /** Bounded by themselves; the size of a file is bounded before anything is read. */
    private static final Set<Class<?>> BOUNDED =
            Set.of(Boolean.class, LocalDate.class, UUID.class, MultipartFile.class);

    private Inputs() {}

    /** The components of a form record that take as much as somebody sends. */
    public static List<String> unbounded(Class<?> form) {
        return Arrays.stream(form.getDeclaredFields())
                .filter(it -> !Modifier.isStatic(it.getModifiers()))
                .flatMap(it -> unbounded(
                        form.getSimpleName() + "." + it.getName(), it.getAnnotatedType(), it.getAnnotations()))
                .toList();
    }

    /** Whether a form has a component that somebody could make large. */
    static boolean needsBounds(Class<?> form) {
        return Arrays.stream(form.getDeclaredFields())
                .filter(it -> !Modifier.isStatic(it.getModifiers()))
                .map(it -> ClassUtils.resolvePrimitiveIfNecessary(it.getType()))
                .anyMatch(it -> !BOUNDED.contains(it) && !it.isEnum());
    }

    static Stream<String> unbounded(String name, AnnotatedType type, Annotation... own) {
        var marks = Stream.concat(Arrays.stream(own), Arrays.stream(type.getAnnotations()))
                .toList();
        var raw = ClassUtils.resolvePrimitiveIfNecessary(raw(type.getType()));
        if (BOUNDED.contains(raw) || raw.isEnum()) return Stream.empty();
        if (Number.class.isAssignableFrom(raw)) {
            return faultIf(!has(marks, Min.class) || !has(marks, Max.class), name + " needs @Min and @Max");
        }
        if (CharSequence.class.isAssignableFrom(raw)) return faultIf(!isSized(marks), name + " needs @Size(max)");
        if (raw == Optional.class) return elements(name, type, marks);
        if (raw.isArray() || Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
            return Stream.concat(faultIf(!isSized(marks), name + " needs @Size(max)"), elements(name, type, marks));
        }
        if (raw.isRecord()) {
            return Stream.concat(faultIf(!has(marks, Valid.class), name + " needs @Valid"), unbounded(raw).stream());
        }
        return Stream.of(name + " is a " + raw.getSimpleName() + ", of which no bound is known");
    }

    private static Stream<String> elements(String name, AnnotatedType type, List<Annotation> marks) {
        var cascaded = marks.stream().filter(Valid.class::isInstance).toArray(Annotation[]::new);
        return switch (type) {
            case AnnotatedArrayType it -> unbounded(name + "[]", it.getAnnotatedGenericComponentType(), cascaded);
            case AnnotatedParameterizedType it ->
                Arrays.stream(it.getAnnotatedActualTypeArguments())
                        .flatMap(each -> unbounded(name + "[]", each, cascaded));
            default -> Stream.of(name + " does not say what it holds");
        };
    }

    private static boolean isSized(List<Annotation> marks) {
        return marks.stream().anyMatch(it -> it instanceof Size size && size.max() < Integer.MAX_VALUE);
    }

    private static boolean has(List<Annotation> marks, Class<? extends Annotation> kind) {
        return marks.stream().anyMatch(kind::isInstance);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType it
                ? raw(it.getRawType())
                : type instanceof Class<?> it ? it : Object.class;
    }

    private static Stream<String> faultIf(boolean wrong, String fault) {
        return wrong ? Stream.of(fault) : Stream.empty();
    }
}
