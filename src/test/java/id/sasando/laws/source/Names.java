package id.sasando.laws.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that the project declares: in Java, and as codes in reference lists and migrations. */
public final class Names {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@[\\w(). ,\"{}=:/-]+\\s+)*public ", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(.*?[.])(\\s|$).*", Pattern.DOTALL);

    private Names() {}

    public static Set<String> known(Collection<SourceFile> sources) {
        var names = new TreeSet<String>();
        for (var source : sources) declared(source, names);
        codes(Path.of("src/main/resources/reference"), names);
        codes(Path.of("src/main/resources/db/migration"), names);
        return names;
    }

    /** The first sentence of the Javadoc of a top-level type. */
    public static String meaning(Collection<SourceFile> sources, String type) {
        var ending = type.replace('.', '/') + ".java";
        return sources.stream()
                .filter(it -> it.name().endsWith(ending))
                .flatMap(it -> JAVADOC.matcher(it.text()).results().limit(1))
                .map(it -> plain(it.group(1)))
                .findFirst()
                .orElse("");
    }

    private static String plain(String javadoc) {
        var text = javadoc.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        var sentence = SENTENCE.matcher(text);
        return (sentence.matches() ? sentence.group(1) : text).replace("|", "/");
    }

    private static void declared(SourceFile source, Set<String> names) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                names.add(type.getSimpleName().toString());
                return super.visitClass(type, null);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                names.add(method.getName().toString());
                return super.visitMethod(method, null);
            }

            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
                names.add(variable.getName().toString());
                return super.visitVariable(variable, null);
            }
        }.scan(source.tree(), null);
    }

    private static void codes(Path folder, Set<String> names) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(it -> names.add(it.group()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
