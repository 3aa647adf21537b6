package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import id.sasando.keys.SealedShape;
import java.util.stream.Stream;

/** What is sealed into a row has a shape with a version, and every shape is a constant that can be listed. */
final class Sealing {
    private static final String JSON = "tools.jackson";

    private Sealing() {}

    /** Has a data key in its hands. The shape itself is what turns values into text. */
    static boolean holdsKey(JavaClass type) {
        return !type.isEquivalentTo(SealedShape.class)
                && type.getDirectDependenciesFromSelf().stream()
                        .map(it -> it.getTargetClass())
                        .anyMatch(it ->
                                isKey(it) || it.getFields().stream().anyMatch(field -> isKey(field.getRawType())));
    }

    static Stream<String> shapeless(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(it -> it.getTargetClass())
                .filter(it -> it.getPackageName().startsWith(JSON))
                .map(it -> "seals and writes JSON itself by " + it.getSimpleName());
    }

    static boolean makesShape(JavaClass type) {
        return !type.isEquivalentTo(SealedShape.class) && calls(type).findAny().isPresent();
    }

    static Stream<String> loose(JavaClass type) {
        return calls(type)
                .filter(it -> !it.getOrigin().getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME))
                .map(it -> "makes a shape in " + it.getOrigin().getName() + ", which nobody lists");
    }

    private static Stream<JavaMethodCall> calls(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(it -> it.getTargetOwner().isEquivalentTo(SealedShape.class))
                .filter(it -> it.getName().equals("of") || it.getName().equals("listOf"));
    }

    private static boolean isKey(JavaClass type) {
        return type.isEquivalentTo(Seal.class) || type.isEquivalentTo(DataKeys.class);
    }
}
