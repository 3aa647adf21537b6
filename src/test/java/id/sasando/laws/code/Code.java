package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sasando.App;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;

/** Our own compiled classes without tests and without what is generated from templates. */
public final class Code {
    public static final String ROOT = "id.sasando";
    public static final String FIXTURES = "badmodules";

    private static final String GENERATED = ROOT + ".pages";
    private static final ImportOption OURS = it -> it.contains(folder(App.class).toString());

    private Code() {}

    private static final class Imported {
        static final JavaClasses CLASSES = new ClassFileImporter().importPath(folder(App.class));
        static final ApplicationModules MODULES =
                new ReadModules(App.class, JavaClass.Predicates.resideInAPackage(GENERATED + ".."), OURS);
    }

    public static List<JavaClass> classes() {
        return written(Imported.CLASSES);
    }

    public static ApplicationModules modules() {
        return Imported.MODULES;
    }

    /** The classes of one bad fixture. */
    public static List<JavaClass> fixture(String name) {
        return written(new ClassFileImporter()
                .importPath(folder(Code.class).resolve(FIXTURES).resolve(name)));
    }

    private static Path folder(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JavaClass> written(JavaClasses classes) {
        return classes.stream()
                .filter(it -> !it.getPackageName().startsWith(GENERATED))
                .filter(it -> !it.getSimpleName().equals("package-info"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }
}
