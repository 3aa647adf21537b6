package id.sasando.laws.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query may say: a constant of its class, or each constant that is handed to the method it stands in. */
final class SqlText {
    private SqlText() {}

    static List<String> of(ExpressionTree given, TreePath where, SourceFile source) {
        if (!(given instanceof IdentifierTree it)) return List.of(given.toString());
        var name = it.getName().toString();
        var constant = constant(source, name);
        if (!constant.isEmpty()) return List.of(constant);
        for (var path = where; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof MethodTree method) return handedTo(method, name, source);
        }
        return List.of(name);
    }

    private static List<String> handedTo(MethodTree method, String parameter, SourceFile source) {
        var names = method.getParameters().stream()
                .map(it -> it.getName().toString())
                .toList();
        var position = names.indexOf(parameter);
        var texts = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                var same = call.getMethodSelect().toString().equals(method.getName().toString());
                if (same && position >= 0 && call.getArguments().size() == names.size()) {
                    var argument = call.getArguments().get(position);
                    texts.add(constant(source, argument.toString()));
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(source.tree(), null);
        return texts.isEmpty() ? List.of(parameter) : texts;
    }

    private static String constant(SourceFile source, String name) {
        return source.tree().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .flatMap(it -> ((ClassTree) it).getMembers().stream())
                .filter(it -> it instanceof VariableTree variable
                        && variable.getName().contentEquals(name)
                        && variable.getInitializer() != null)
                .map(it -> String.valueOf(((VariableTree) it).getInitializer()))
                .findFirst()
                .orElse("");
    }
}
