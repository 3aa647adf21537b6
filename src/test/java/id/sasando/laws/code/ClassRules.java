package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The laws about classes: where they lie, what they are called and what they may touch. */
public final class ClassRules {
    private static final Set<String> SUFFIXES = Set.of(
            "Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity", "Service", "Processor", "Data", "Info");
    private static final List<Class<?>> DATABASE_TYPES = List.of(
            JdbcClient.class,
            JdbcOperations.class,
            NamedParameterJdbcOperations.class,
            Connection.class,
            Statement.class,
            PreparedStatement.class);

    /** Works before Spring starts or as the owner of the schema, so it has no repositories and no clock bean. */
    private static final Set<String> BEFORE_SPRING = Set.of(
            "database",
            "start",
            "reference.ReferenceLoading",
            "notices.MailReport",
            "keys.KeyFileReport",
            "demo.DemoMark",
            "demo.Demonstration");

    private static final Set<String> CLOCKS_OF_THE_SYSTEM = Set.of("systemUTC", "systemDefaultZone", "system");

    private ClassRules() {}

    public static List<ClassRule> all() {
        return List.of(
                new ClassRule("strayroot", it -> Place.of(it).isRoot() && it.isTopLevelClass(), ClassRules::stray),
                new ClassRule("publicfeature", ClassRules::inFeature, ClassRules::exposed),
                new ClassRule("sqloutside", ClassRules::holdsNoSql, ClassRules::database),
                new ClassRule("barenow", it -> !Place.of(it).isRoot(), ClassRules::now),
                new ClassRule("suffix", _ -> true, ClassRules::suffix),
                new ClassRule("fieldinjection", it -> !it.getFields().isEmpty(), ClassRules::injected),
                new ClassRule("nopermission", it -> !Handler.of(it).isEmpty(), ClassRules::unguarded),
                new ClassRule("openpost", it -> !Handler.of(it).isEmpty(), ClassRules::unsealed),
                new ClassRule("shapelessseal", Sealing::holdsKey, Sealing::shapeless),
                new ClassRule("looseshape", Sealing::makesShape, Sealing::loose));
    }

    private static Stream<String> stray(JavaClass type) {
        var belongs = type.getSimpleName().equals("App") || type.isAnnotatedWith(Configuration.class);
        return faultIf(!belongs, "lies in the root package, which holds App and its setup only");
    }

    private static boolean inFeature(JavaClass type) {
        return Place.of(type).isFeature() && type.isTopLevelClass();
    }

    private static Stream<String> exposed(JavaClass type) {
        var open = type.getModifiers().contains(JavaModifier.PUBLIC);
        var page = type.isRecord() && type.getSimpleName().endsWith("Page");
        return faultIf(open && !page && PublicFeatures.reason(type).isEmpty(), "is public in a feature");
    }

    private static boolean holdsNoSql(JavaClass type) {
        return !outermost(type).isAnnotatedWith(Repository.class) && !worksBeforeSpring(outermost(type));
    }

    private static boolean worksBeforeSpring(JavaClass type) {
        return BEFORE_SPRING.contains(Place.of(type).module()) || BEFORE_SPRING.contains(Place.name(type));
    }

    private static Stream<String> database(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(it -> it.getTargetClass())
                .filter(it -> DATABASE_TYPES.stream().anyMatch(it::isEquivalentTo))
                .map(it -> "uses " + it.getSimpleName() + " and is no @Repository");
    }

    private static Stream<String> now(JavaClass type) {
        var calls = type.getMethodCallsFromSelf().stream()
                .map(it -> it.getTarget())
                .filter(it -> isBareNow(type, it.getOwner(), it.getName(), it.getRawParameterTypes()))
                .map(it -> it.getFullName());
        var dates = type.getConstructorCallsFromSelf().stream()
                .map(it -> it.getTarget())
                .filter(it -> it.getOwner().isEquivalentTo(Date.class)
                        && it.getRawParameterTypes().isEmpty())
                .map(it -> it.getFullName());
        return Stream.concat(calls, dates).map(it -> "reads the time itself: " + it);
    }

    private static boolean isBareNow(JavaClass caller, JavaClass owner, String name, List<JavaClass> parameters) {
        var ofTime = owner.getPackageName().startsWith("java.time") && name.equals("now");
        var ofSystem = owner.isEquivalentTo(Clock.class) && CLOCKS_OF_THE_SYSTEM.contains(name);
        var withClock = parameters.stream().anyMatch(it -> it.isEquivalentTo(Clock.class));
        return (ofTime && !withClock)
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (ofSystem && !worksBeforeSpring(outermost(caller)));
    }

    private static Stream<String> suffix(JavaClass type) {
        return SUFFIXES.stream().filter(type.getSimpleName()::endsWith).map(it -> "ends with " + it);
    }

    private static Stream<String> injected(JavaClass type) {
        return type.getFields().stream()
                .filter(it -> it.isAnnotatedWith(Autowired.class) || it.isAnnotatedWith(Value.class))
                .map(it -> "has the field " + it.getName() + " injected");
    }

    private static Stream<String> unguarded(JavaClass type) {
        return Handler.of(type).stream()
                .filter(it -> it.open() == it.permission().isPresent())
                .map(it -> it.method() + " needs exactly one of @Requires and @Open");
    }

    private static Stream<String> unsealed(JavaClass type) {
        return Handler.of(type).stream()
                .filter(it -> it.open() && it.changesState() && !SealedPaths.cover(it.path()))
                .map(it -> it.method() + " takes an open form outside the paths of sealed forms: " + it.path());
    }

    private static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().orElseThrow();
        }
        return outer;
    }

    private static Stream<String> faultIf(boolean wrong, String fault) {
        return wrong ? Stream.of(fault) : Stream.empty();
    }
}
