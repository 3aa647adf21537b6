package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sasando.App;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;

/** Our own compiled classes without tests and without what is generated from templates. */
public final class Code {
    public static final String ROOT = "id.sasando";
    public static final String FIXTURES = "badmodules";

    private static final String GENERATED = ROOT + ".pages";
    private static final String MAIN =
            App.class.getProtectionDomain().getCodeSource().getLocation().toString();
    private static final ImportOption OURS = it -> it.contains(MAIN.replaceFirst("^file:/*", "/"));

    private Code() {}

    private static final class Imported {
        static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(OURS).importPackages(ROOT);
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
        return written(new ClassFileImporter().importPackages(FIXTURES + "." + name));
    }

    private static List<JavaClass> written(JavaClasses classes) {
        return classes.stream()
                .filter(it -> !it.getPackageName().startsWith(GENERATED))
                .filter(it -> !it.getSimpleName().equals("package-info"))
                .sorted(java.util.Comparator.comparing(JavaClass::getName))
                .toList();
    }
}
