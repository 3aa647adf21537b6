package id.sasando.laws.source;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One law that can only be seen in the source.
 *
 * @param name also the folder below {@code badmodules} of the fixture that it must reject
 * @param about the parts of a source that the law speaks of; a law that speaks of none is asleep
 * @param fault what is wrong with such a part, in words
 */
public record SourceRule(String name, Predicate<Tree> about, Fault fault) {

    /** Says what is wrong with a part, if anything is. */
    @FunctionalInterface
    public interface Fault {
        Optional<String> of(TreePath part, SourceFile source);
    }

    public List<String> faultsOf(Collection<SourceFile> sources) {
        var faults = new ArrayList<String>();
        for (var source : sources) {
            for (var part : parts(source)) {
                fault.of(part, source)
                        .ifPresent(it -> faults.add(source.name() + ":" + source.line(part.getLeaf()) + " " + it));
            }
        }
        return faults;
    }

    public boolean speaksOfAnyOf(Collection<SourceFile> sources) {
        return sources.stream().anyMatch(it -> !parts(it).isEmpty());
    }

    private List<TreePath> parts(SourceFile source) {
        var found = new ArrayList<TreePath>();
        new TreePathScanner<Void, List<TreePath>>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, List<TreePath> into) {
                if (tree != null && about.test(tree)) into.add(new TreePath(getCurrentPath(), tree));
                return super.scan(tree, into);
            }
        }.scan(new TreePath(source.tree()), found);
        return found;
    }

    @Override
    public String toString() {
        return name;
    }
}
