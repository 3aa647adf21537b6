package id.sasando.laws.code;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;

/** Modules of an application whose classes may lie among the tests, which the usual way leaves out. */
public final class ReadModules extends ApplicationModules {
    public ReadModules(Class<?> application, DescribedPredicate<? super JavaClass> ignored, ImportOption wanted) {
        super(ModulithMetadata.of(application), ignored, wanted);
    }

    /** The small faulty application in {@code badmodules.<name>}, which has a class {@code App}. */
    public static ApplicationModules fixture(Class<?> application) {
        var path = application.getPackageName().replace('.', '/');
        return new ReadModules(application, DescribedPredicate.alwaysFalse(), it -> it.contains(path));
    }
}
