package id.sasando.stages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/**
 * Runs the cheap stages first, in one JVM; within a stage the classes of a module follow each other. Classes marked
 * {@link RunsLast} look at what all others left behind.
 */
public final class StageOrder implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor it) -> Stage.of(tags(it)))
                        .thenComparing(it -> it.getTestClass().isAnnotationPresent(RunsLast.class))
                        .thenComparing(it -> it.getTestClass().getName()));
    }

    private static List<String> tags(ClassDescriptor described) {
        return Arrays.stream(described.getTestClass().getAnnotationsByType(Tag.class))
                .map(Tag::value)
                .toList();
    }
}
