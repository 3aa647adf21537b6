package id.sasando.laws.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes by which rules refuse, and which of them tests name. */
public final class RefusalCodes {
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[\\w-]+)+");
    private static final Set<String> REFUSALS = Set.of("RuleViolation", "FileRefused");

    /** An enum whose constants know their refusal has a method of that name. */
    private static final String REFUSAL = "refusal";

    private RefusalCodes() {}

    /**
     * Codes given to a refusal that is made, answered by a method that says whether something is refused, or known by a
     * constant.
     */
    public static Set<String> of(Collection<SourceFile> sources) {
        var codes = new TreeSet<String>();
        sources.forEach(it -> new Refusals(codes).scan(it.tree(), null));
        return codes;
    }

    /** The codes that no test names: in a literal, or as beginning and end in one file. */
    public static List<String> unnamed(Collection<String> codes, Collection<SourceFile> tests) {
        var literals = tests.stream().map(RefusalCodes::literals).toList();
        return codes.stream()
                .filter(code -> literals.stream().noneMatch(it -> names(it, code)))
                .toList();
    }

    private static boolean names(Set<String> literals, String code) {
        var whole = Pattern.compile("(?<![\\w.-])" + Pattern.quote(code) + "(?![\\w.-])");
        return literals.stream().anyMatch(it -> whole.matcher(it).find())
                || literals.stream()
                        .anyMatch(it -> it.endsWith(".")
                                && code.startsWith(it)
                                && literals.contains(code.substring(it.length())));
    }

    private static Set<String> literals(SourceFile source) {
        var found = new TreeSet<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text) found.add(text);
                return null;
            }
        }.scan(source.tree(), null);
        return found;
    }

    private static final class Refusals extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> codes;

        Refusals(Set<String> codes) {
            this.codes = codes;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            if (REFUSALS.contains(made.getIdentifier().toString())) add(made.getArguments());
            return super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree answer, @Nullable Void nothing) {
            if (answer.getExpression() instanceof MethodInvocationTree call
                    && call.getMethodSelect().toString().equals("Optional.of")
                    && call.getArguments().getFirst() instanceof LiteralTree code) {
                add(List.of(code));
            }
            return super.visitReturn(answer, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            var refuses = type.getMembers().stream()
                    .anyMatch(it ->
                            it instanceof MethodTree method && method.getName().contentEquals(REFUSAL));
            if (type.getKind() == Tree.Kind.ENUM && refuses) add(type.getMembers());
            return super.visitClass(type, null);
        }

        private void add(List<? extends Tree> parts) {
            for (var part : parts) {
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                        if (literal.getValue() instanceof String text
                                && CODE.matcher(text).matches()) codes.add(text);
                        return null;
                    }
                }.scan(part, null);
            }
        }
    }
}
