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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One source as the compiler's parser reads it; nothing is resolved, so a fixture may be any text. */
public record SourceFile(String name, String text, CompilationUnitTree tree, SourcePositions positions) {

    private static final class Main {
        static final List<SourceFile> SOURCES = below(Path.of("src/main/java"));
    }

    /** The sources of the application, read once. */
    public static List<SourceFile> main() {
        return Main.SOURCES;
    }

    public static List<SourceFile> below(Path folder) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
            return parsed(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceFile of(String name, String text) {
        return parsed(Map.of(name, text)).getFirst();
    }

    /** One task for all, since each holds a compiler. */
    private static List<SourceFile> parsed(Map<String, String> texts) {
        var objects = texts.keySet().stream().map(it -> object(it, texts)).toList();
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, objects);
        var positions = Trees.instance(task).getSourcePositions();
        var sources = new ArrayList<SourceFile>();
        try {
            for (var tree : task.parse()) {
                var name = tree.getSourceFile().getName().substring(1);
                sources.add(new SourceFile(name, texts.getOrDefault(name, ""), tree, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sources);
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

    private static JavaFileObject object(String name, Map<String, String> texts) {
        return new SimpleJavaFileObject(URI.create("text:/" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return texts.getOrDefault(name, "");
            }
        };
    }
}
