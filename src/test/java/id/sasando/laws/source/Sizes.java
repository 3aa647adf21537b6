package id.sasando.laws.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long files and methods are, and how much they take. */
public final class Sizes {
    /** One measured thing and where it is. */
    public record Size(String where, int size) {
        @Override
        public String toString() {
            return where + " (" + size + ")";
        }
    }

    private Sizes() {}

    public static List<Size> files(Collection<SourceFile> sources) {
        return sources.stream().map(it -> new Size(it.name(), it.lines())).toList();
    }

    /** Every method and constructor that has a body, with its annotations and without its Javadoc. */
    public static List<Size> methods(Collection<SourceFile> sources) {
        return each(sources, (source, method) -> method.getBody() == null ? 0 : source.lines(method));
    }

    /** Parameters of methods and collaborators of constructors; the components of a record are neither. */
    public static List<Size> parameters(Collection<SourceFile> sources) {
        return each(sources, (_, method) -> method.getParameters().size());
    }

    private static List<Size> each(Collection<SourceFile> sources, Measure measure) {
        var sizes = new ArrayList<Size>();
        for (var source : sources) {
            new MethodScanner(method -> {
                        var size = measure.of(source, method);
                        var where = source.name() + ":" + source.line(method) + " " + method.getName();
                        if (size > 0) sizes.add(new Size(where, size));
                    })
                    .scan(source.tree(), null);
        }
        return sizes;
    }

    /** Meets each method; what makes a record is left out, since its parameters are its data. */
    private static final class MethodScanner extends TreeScanner<@Nullable Void, @Nullable Tree> {
        private final Consumer<MethodTree> found;

        MethodScanner(Consumer<MethodTree> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Tree outer) {
            return super.visitClass(type, type);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Tree type) {
            var makesARecord = method.getReturnType() == null && type != null && type.getKind() == Tree.Kind.RECORD;
            if (!makesARecord) found.accept(method);
            return super.visitMethod(method, type);
        }
    }

    @FunctionalInterface
    private interface Measure {
        int of(SourceFile source, MethodTree method);
    }
}
