package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * Where a class lies below the root package of its application.
 *
 * @param folders none in the root package, one in a module root, two or more in a feature
 */
public record Place(List<String> folders) {
    public static Place of(JavaClass type) {
        var parts = List.of(type.getPackageName().split("\\."));
        return new Place(parts.subList(2, parts.size())); // id.sasando…, or badmodules.fixture…
    }

    public boolean isRoot() {
        return folders.isEmpty();
    }

    public boolean isModuleRoot() {
        return folders.size() == 1;
    }

    public boolean isFeature() {
        return folders.size() > 1;
    }

    public String module() {
        return folders.isEmpty() ? "" : folders.getFirst();
    }

    /** Such as {@code complaints.core}. */
    @Override
    public String toString() {
        return String.join(".", folders);
    }

    /** The name of a type from its module on. */
    public static String name(JavaClass type) {
        return (of(type) + "." + type.getName().substring(type.getPackageName().length() + 1)).replaceFirst("^\\.", "");
    }
}
