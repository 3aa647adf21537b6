package id.sasando.laws.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
            new TreeScanner<@Nullable Void, String>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, String outer) {
                    return super.visitClass(type, type.getSimpleName().toString());
                }

                @Override
                public @Nullable Void visitMethod(MethodTree method, String type) {
                    var where = source.name() + ":" + source.line(method) + " " + type + "." + method.getName();
                    var size = measure.of(source, method);
                    if (size > 0) sizes.add(new Size(where, size));
                    return super.visitMethod(method, type);
                }
            }.scan(source.tree(), "");
        }
        return sizes;
    }

    @FunctionalInterface
    private interface Measure {
        int of(SourceFile source, MethodTree method);
    }
}
