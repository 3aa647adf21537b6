package id.sasando.laws.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One jte file. */
public record Template(String name, String text) {
    private static final Path FOLDER = Path.of("src/main/jte");
    private static final Pattern PARAMETER = Pattern.compile("@param\\s+([\\w.<>]+)\\s+(\\w+)");
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.-]+)");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(title|alt|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern SPOKEN_ARGUMENT =
            Pattern.compile("\\b(title|label|legend|hint|heading|text|key|prefix|suffix) = \"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[\\w-]+)+\\.?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    public static List<Template> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".jte"))
                    .sorted()
                    .map(it -> new Template(FOLDER.relativize(it).toString(), read(it)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code web.layout}, as others call it. */
    public String callName() {
        return name.replaceFirst("\\.jte$", "").replace('/', '.');
    }

    /** Pages are what no other template calls; components are never pages. */
    public static List<Template> pages(Collection<Template> templates) {
        var called = templates.stream().flatMap(Template::calls).collect(Collectors.toSet());
        return templates.stream()
                .filter(it -> !it.name.startsWith("components/") && !called.contains(it.callName()))
                .toList();
    }

    private Stream<String> calls() {
        return CALL.matcher(text).results().map(it -> it.group(1));
    }

    /** What is wrong with the parameters of a page: it takes its frame and at most one page record. */
    public List<String> wrongParameters() {
        var wrong = new ArrayList<String>();
        var frames = 0;
        var pages = 0;
        for (var it : PARAMETER.matcher(text).results().toList()) {
            var type = it.group(1).replaceFirst(".*\\.", "");
            if (type.equals("Frame") && it.group(2).equals("frame")) frames++;
            else if (type.endsWith("Page") && it.group(2).equals("page")) pages++;
            else wrong.add(name + " takes " + it.group(1) + " " + it.group(2));
        }
        if (frames != 1) wrong.add(name + " has no frame, or two");
        if (pages > 1) wrong.add(name + " has two page records");
        return wrong;
    }

    /** Words that stand in the template itself and so have one language only. */
    public List<String> literalWords() {
        var markup = Markup.of(text);
        var found = new ArrayList<String>();
        SPOKEN_ATTRIBUTE.matcher(markup).results().map(it -> it.group(2)).forEach(found::add);
        SPOKEN_ARGUMENT
                .matcher(text)
                .results()
                .map(it -> it.group(2))
                .filter(it -> !KEY.matcher(it).matches())
                .forEach(found::add);
        var plain = markup.replaceAll("<[^>]*>", "\n").replaceAll("&#?\\w+;", " ");
        plain.lines().forEach(found::add);
        return found.stream()
                .filter(it -> WORD.matcher(it).find())
                .map(it -> name + ": " + it.strip())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
