package id.sasando.stages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * The quick run names the changed modules in {@code sasando.modules}; SQL and page tests of other modules then wait
 * for the whole run. Laws and rules are always tested.
 */
public final class ChangedModules implements PostDiscoveryFilter {
    private static final String ROOT = "id.sasando.";

    private final Optional<List<String>> changed =
            Optional.ofNullable(System.getProperty("sasando.modules")).map(it -> Arrays.asList(it.split(",")));

    @Override
    public FilterResult apply(TestDescriptor test) {
        var tags = test.getTags().stream().map(TestTag::getName).toList();
        if (changed.isEmpty() || !Stage.of(tags).ofOneModule()) return FilterResult.included("always");
        var module = className(test).map(ChangedModules::module);
        return FilterResult.includedIf(module.isEmpty() || changed.orElseThrow().contains(module.orElseThrow()));
    }

    private static Optional<String> className(TestDescriptor test) {
        for (var it = Optional.of(test); it.isPresent(); it = it.orElseThrow().getParent()) {
            if (it.orElseThrow().getSource().orElse(null) instanceof ClassSource found) {
                return Optional.of(found.getClassName());
            }
        }
        return Optional.empty();
    }

    private static String module(String className) {
        return className.startsWith(ROOT) ? className.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
    }
}
