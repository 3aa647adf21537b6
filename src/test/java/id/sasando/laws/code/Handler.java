package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import id.sasando.access.Open;
import id.sasando.access.Permission;
import id.sasando.access.Requires;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * One verb and path with the method that answers it, read from annotations.
 *
 * @param verb {@code ANY} if the method names none
 */
public record Handler(
        String verb, String path, String type, String method, Optional<Permission> permission, boolean open) {

    public static List<Handler> of(JavaClass type) {
        if (!type.isAnnotatedWith(Controller.class) && !type.isMetaAnnotatedWith(Controller.class)) return List.of();
        return Arrays.stream(type.reflect().getDeclaredMethods())
                .flatMap(it -> of(type, it))
                .sorted(Comparator.comparing(Handler::path).thenComparing(Handler::verb))
                .toList();
    }

    /** The methods of a controller that answer requests. */
    public static Stream<Method> methods(JavaClass type) {
        return of(type).isEmpty()
                ? Stream.empty()
                : Arrays.stream(type.reflect().getDeclaredMethods())
                        .filter(it -> AnnotatedElementUtils.hasAnnotation(it, RequestMapping.class));
    }

    public boolean changesState() {
        return !verb.equals(RequestMethod.GET.name()) && !verb.equals(RequestMethod.HEAD.name());
    }

    private static Stream<Handler> of(JavaClass type, Method method) {
        var mapping = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        return mapping.stream()
                .flatMap(it -> verbs(it)
                        .flatMap(verb -> paths(type, it)
                                .map(path -> new Handler(
                                        verb,
                                        path,
                                        Place.name(type),
                                        method.getName(),
                                        Optional.ofNullable(method.getAnnotation(Requires.class))
                                                .map(Requires::value),
                                        method.isAnnotationPresent(Open.class)))));
    }

    private static Stream<String> verbs(RequestMapping mapping) {
        return mapping.method().length == 0
                ? Stream.of("ANY")
                : Arrays.stream(mapping.method()).map(RequestMethod::name);
    }

    private static Stream<String> paths(JavaClass type, RequestMapping mapping) {
        var common = Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(type.reflect(), RequestMapping.class))
                .map(it -> it.path().length == 0 ? "" : it.path()[0])
                .orElse("");
        var own = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(own).map(it -> common + it);
    }
}
