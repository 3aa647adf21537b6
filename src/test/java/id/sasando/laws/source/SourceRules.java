package id.sasando.laws.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The laws about what is written inside methods, and about names. */
public final class SourceRules {
    private static final Pattern AMERICAN =
            Pattern.compile("license|labor(?!at)|center|program(?!me|m)|organization", Pattern.CASE_INSENSITIVE);
    private static final Pattern SQL = Pattern.compile(
            "(select|with|insert into|update|delete from)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SQL_TAIL =
            Pattern.compile("\\s(from|set|where|values|select|true)\\s", Pattern.CASE_INSENSITIVE);
    private static final Set<Modifier> CONSTANT = Set.of(Modifier.STATIC, Modifier.FINAL);

    private SourceRules() {}

    public static List<SourceRule> all() {
        return List.of(
                new SourceRule("nullreturn", SourceRules::answers, SourceRules::nothing),
                new SourceRule("inlinesql", SourceRules::isSql, SourceRules::inline),
                new SourceRule("spelling", it -> !name(it).isEmpty(), SourceRules::american),
                new SourceRule("unlimitedlist", SourceRules::isListQuery, SourceRules::unlimited));
    }

    private static boolean answers(Tree tree) {
        return tree instanceof ReturnTree || tree instanceof LambdaExpressionTree;
    }

    private static Optional<String> nothing(TreePath part, SourceFile source) {
        var answer = part.getLeaf() instanceof ReturnTree it
                ? it.getExpression()
                : ((LambdaExpressionTree) part.getLeaf()).getBody();
        return isNothing(answer) ? Optional.of("returns null") : Optional.empty();
    }

    private static boolean isNothing(@org.jspecify.annotations.Nullable Tree answer) {
        return switch (answer) {
            case LiteralTree it -> it.getValue() == null;
            case ParenthesizedTree it -> isNothing(it.getExpression());
            case ConditionalExpressionTree it ->
                isNothing(it.getTrueExpression()) || isNothing(it.getFalseExpression());
            case null, default -> false;
        };
    }

    private static boolean isSql(Tree tree) {
        return tree instanceof LiteralTree it && it.getValue() instanceof String text && isSql(text.strip());
    }

    private static boolean isSql(String text) {
        return SQL.matcher(text).matches() && SQL_TAIL.matcher(text + " ").find();
    }

    private static Optional<String> inline(TreePath part, SourceFile source) {
        if (source.name().contains("/sasando/database/")) return Optional.empty(); // works before Spring starts
        for (var it = part; it != null; it = it.getParentPath()) {
            if (it.getLeaf() instanceof MethodTree) break;
            if (it.getLeaf() instanceof VariableTree variable
                    && it.getParentPath().getLeaf() instanceof ClassTree) {
                return variable.getModifiers().getFlags().containsAll(CONSTANT)
                        ? Optional.empty()
                        : Optional.of("keeps SQL in " + variable.getName() + ", which is no constant");
            }
        }
        return Optional.of("has SQL that is no named constant");
    }

    private static String name(Tree tree) {
        return switch (tree) {
            case ClassTree it -> it.getSimpleName().toString();
            case MethodTree it -> it.getName().toString();
            case VariableTree it -> it.getName().toString();
            default -> "";
        };
    }

    private static Optional<String> american(TreePath part, SourceFile source) {
        var name = name(part.getLeaf());
        return AMERICAN.matcher(name).find() ? Optional.of(name + " is spelled as in America") : Optional.empty();
    }

    private static boolean isListQuery(Tree tree) {
        return tree instanceof MethodInvocationTree it
                && it.getMethodSelect() instanceof MemberSelectTree select
                && Set.of("list", "set", "stream")
                        .contains(select.getIdentifier().toString())
                && it.getArguments().isEmpty()
                && sql(select.getExpression()).isPresent();
    }

    /** What was given to {@code sql(…)} earlier in a chain of calls. */
    private static Optional<ExpressionTree> sql(ExpressionTree chain) {
        if (!(chain instanceof MethodInvocationTree call)) return Optional.empty();
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) return Optional.empty();
        if (select.getIdentifier().contentEquals("sql"))
            return Optional.of(call.getArguments().getFirst());
        return sql(select.getExpression());
    }

    private static Optional<String> unlimited(TreePath part, SourceFile source) {
        var chain = ((MemberSelectTree) ((MethodInvocationTree) part.getLeaf()).getMethodSelect()).getExpression();
        return SqlText.of(sql(chain).orElseThrow(), part, source).stream()
                .filter(it -> !it.toLowerCase(Locale.ROOT).contains("limit "))
                .findFirst()
                .map(it -> "reads a list without a limit: "
                        + it.lines().findFirst().orElse(""));
    }
}
