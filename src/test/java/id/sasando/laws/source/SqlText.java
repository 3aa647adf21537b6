package id.sasando.laws.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query may say: its constants, wherever in its class they are put together or handed on. */
final class SqlText {
    private SqlText() {}

    /** One text for each query that can stand at a place. */
    static List<String> of(ExpressionTree given, TreePath where, SourceFile source) {
        for (var path = where; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof MethodTree method) {
                var names = method.getParameters().stream()
                        .map(it -> it.getName().toString())
                        .toList();
                var position = names.indexOf(given.toString());
                if (position >= 0) return handedTo(method, position, source);
            }
        }
        return List.of(everything(given, source));
    }

    private static List<String> handedTo(MethodTree method, int position, SourceFile source) {
        var texts = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                var same = call.getMethodSelect()
                                .toString()
                                .equals(method.getName().toString())
                        && call.getArguments().size() == method.getParameters().size();
                if (same) texts.add(everything(call.getArguments().get(position), source));
                return super.visitMethodInvocation(call, null);
            }
        }.scan(source.tree(), null);
        return texts.isEmpty() ? List.of("nobody hands it on") : texts;
    }

    /** A part of a source with the members of its class that it names, and those that they name. */
    private static String everything(Tree part, SourceFile source) {
        var text = new StringBuilder();
        var seen = new TreeSet<String>();
        collect(part, source, seen, text);
        return text.toString();
    }

    private static void collect(Tree part, SourceFile source, Set<String> seen, StringBuilder text) {
        text.append(part).append('\n');
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree named, @Nullable Void nothing) {
                if (seen.add(named.getName().toString())) {
                    members(source)
                            .filter(it -> name(it).equals(named.getName().toString()))
                            .forEach(it -> collect(it, source, seen, text));
                }
                return super.visitIdentifier(named, null);
            }
        }.scan(part, null);
    }

    private static Stream<? extends Tree> members(SourceFile source) {
        return source.tree().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .flatMap(it -> ((ClassTree) it).getMembers().stream());
    }

    private static String name(Tree member) {
        return switch (member) {
            case VariableTree it -> it.getName().toString();
            case MethodTree it -> it.getName().toString();
            default -> "";
        };
    }
}
