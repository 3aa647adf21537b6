package id.sasando.laws.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One source as the compiler's parser reads it; nothing is resolved, so a fixture may be any text. */
public record SourceFile(String name, String text, CompilationUnitTree tree, SourcePositions positions) {

    public static List<SourceFile> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .sorted()
                    .map(it -> of(it.toString(), read(it)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceFile of(String name, String text) {
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, List.of(object(text)));
        try {
            var tree = task.parse().iterator().next();
            return new SourceFile(name, text, tree, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int lines() {
        return (int) text.lines().count();
    }

    /** The line that a tree begins on. */
    public long line(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    public int lines(Tree part) {
        return (int) (tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part)) - line(part) + 1);
    }

    private static JavaFileObject object(String text) {
        return new SimpleJavaFileObject(URI.create("text:/Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
