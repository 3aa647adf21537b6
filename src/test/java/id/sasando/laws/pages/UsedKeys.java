package id.sasando.laws.pages;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import id.sasando.laws.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The message keys that templates and sources use.
 *
 * @param required keys that are certainly shown to somebody
 * @param mentioned literals that look like a key, or like the beginning of one
 */
public record UsedKeys(Set<String> required, Set<String> mentioned) {
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\b(?:text|texts\\(\\)\\.get)\\(\"([^\"]+)\"([^,)]?)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[\\w/-]+)+[.-]?)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[\\w/-]+)+");
    private static final Set<String> REFUSING = Set.of("rejectValue", "reject");

    public static UsedKeys of(Collection<Template> templates, Collection<SourceFile> sources) {
        var used = new UsedKeys(new TreeSet<>(), new TreeSet<>());
        for (var template : templates) {
            IN_TEMPLATE
                    .matcher(template.text())
                    .results()
                    .filter(it -> it.group(2).isEmpty())
                    .forEach(it -> used.required.add(it.group(1)));
            used.mention(template.text());
        }
        for (var source : sources) {
            used.mention(source.text());
            used.new Scanner().scan(source.tree(), null);
        }
        return used;
    }

    private void mention(String text) {
        LITERAL.matcher(text).results().forEach(it -> mentioned.add(it.group(1)));
    }

    /** Keys without a text, by the words of the modules that there are. */
    public List<String> missingFrom(Set<String> keys) {
        return required.stream().filter(it -> !keys.contains(it)).toList();
    }

    public List<String> unusedOf(Set<String> keys) {
        return keys.stream()
                .filter(it -> mentioned.stream().noneMatch(used -> uses(used, it)))
                .toList();
    }

    private static boolean uses(String mentioned, String key) {
        var begins = mentioned.endsWith(".") || mentioned.endsWith("-");
        return begins ? key.startsWith(mentioned) : key.equals(mentioned) || key.startsWith(mentioned + ".");
    }

    private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            var name = call.getMethodSelect().toString().replaceFirst("(?s).*\\.", "");
            var codes = call.getArguments().stream().skip(name.equals("rejectValue") ? 1 : 0); // after the field
            if (REFUSING.contains(name)) codes.forEach(this::require);
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            if (made.getIdentifier().toString().equals("RuleViolation"))
                made.getArguments().forEach(this::require);
            return super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            annotation.getArguments().stream()
                    .filter(it -> it instanceof AssignmentTree set
                            && set.getVariable().toString().equals("message"))
                    .forEach(this::require);
            return super.visitAnnotation(annotation, null);
        }

        private void require(Tree part) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                    if (literal.getValue() instanceof String text
                            && KEY.matcher(text).matches()) required.add(text);
                    return null;
                }
            }.scan(part, null);
        }
    }
}
