package id.sasando.laws.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The message files of one language by module: key and text. */
public record MessageFiles(Map<String, Map<String, String>> modules) {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(ilegal|TKI|perlindungan|bermasalah|denda negara)\\b", Pattern.CASE_INSENSITIVE);

    public static MessageFiles of(String language) {
        var ending = "_" + language + ".properties";
        try (var files = Files.list(FOLDER)) {
            return new MessageFiles(new TreeMap<>(files.filter(
                            it -> it.getFileName().toString().endsWith(ending))
                    .collect(Collectors.toMap(
                            it -> it.getFileName().toString().replace(ending, ""), MessageFiles::read))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> keys() {
        return modules.values().stream()
                .flatMap(it -> it.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A large module may have several files, whose names begin with its own. */
    public List<String> keysOfOtherModules() {
        var wrong = new ArrayList<String>();
        modules.forEach((module, texts) -> texts.keySet().stream()
                .filter(it -> !module.startsWith(it.replaceFirst("\\..*", "")))
                .forEach(it -> wrong.add(it + " in " + module)));
        return wrong;
    }

    /** Keys that only one of two languages has, or whose texts have other places. */
    public List<String> differencesFrom(MessageFiles other) {
        var wrong = new ArrayList<String>();
        var names = new TreeSet<>(modules.keySet());
        names.addAll(other.modules.keySet());
        for (var name : names) {
            var here = modules.getOrDefault(name, Map.of());
            var there = other.modules.getOrDefault(name, Map.of());
            var keys = new TreeSet<>(here.keySet());
            keys.addAll(there.keySet());
            for (var key : keys) {
                if (!here.containsKey(key) || !there.containsKey(key)) wrong.add(key + " is in one language only");
                else if (!places(here.getOrDefault(key, "")).equals(places(there.getOrDefault(key, ""))))
                    wrong.add(key + " differs in its places");
            }
        }
        return wrong;
    }

    /** Texts with a word that the office does not use. */
    public List<String> forbidden() {
        return modules.values().stream()
                .flatMap(it -> it.entrySet().stream())
                .filter(it -> FORBIDDEN.matcher(it.getValue()).find())
                .map(it -> it.getKey() + ": " + it.getValue())
                .toList();
    }

    /** Words in a sentence of a module, on average. */
    public double wordsInSentence(String module) {
        return modules.getOrDefault(module, Map.of()).values().stream()
                .flatMap(it -> Pattern.compile("[.?!:](\\s|$)|\\n").splitAsStream(it))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .mapToInt(it -> it.split("\\s+", -1).length)
                .average()
                .orElse(0);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
