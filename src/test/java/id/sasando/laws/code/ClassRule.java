package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One law that compiled classes keep.
 *
 * @param name also the folder below {@code badmodules} of the fixture that it must reject
 * @param about the classes that the law speaks of; a law that speaks of none is asleep
 * @param faults what is wrong with one of them, in words
 */
public record ClassRule(String name, Predicate<JavaClass> about, Function<JavaClass, Stream<String>> faults) {

    public List<String> faultsOf(Collection<JavaClass> classes) {
        return classes.stream()
                .filter(about)
                .flatMap(it -> faults.apply(it).map(fault -> Place.name(it) + " " + fault))
                .distinct()
                .toList();
    }

    public boolean speaksOfAnyOf(Collection<JavaClass> classes) {
        return classes.stream().anyMatch(about);
    }

    @Override
    public String toString() {
        return name;
    }
}
