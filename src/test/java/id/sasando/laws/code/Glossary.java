package id.sasando.laws.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code docs/glossary.md}: one English word for each term of the office, and the types that modules share. */
public record Glossary(List<String> lines) {
    public static final String TYPES = "## Types of module roots";

    private static final String PLANNED = " *planned*";
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern ZONE = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w+");

    /** A public type in the root of a module, with what its Javadoc says first. */
    public record RootType(String name, String module, String meaning) {
        String row() {
            return "| `" + name + "` | " + module + " | " + meaning + " |";
        }
    }

    /** The document as the code wants it: marks of what is planned, and the list of types. */
    public List<String> refreshed(Set<String> known, Collection<RootType> types) {
        var end = lines.indexOf(TYPES);
        var terms = end < 0 ? lines : lines.subList(0, end);
        var fresh = new ArrayList<>(terms.stream().map(it -> marked(it, known)).toList());
        fresh.addAll(List.of(TYPES, "", "| Type | Module | What it is |", "|---|---|---|"));
        types.stream().map(RootType::row).forEach(fresh::add);
        return fresh;
    }

    private static String marked(String line, Set<String> known) {
        var row = ROW.matcher(line);
        if (!row.matches() || row.group(2).equals("Identifier")) return line;
        var cell = row.group(2).replace(PLANNED, "");
        var planned = names(cell).stream().anyMatch(it -> !known.contains(it));
        return "| " + row.group(1) + " | " + cell + (planned ? PLANNED : "") + " | " + row.group(3) + " |";
    }

    private static List<String> names(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .filter(it -> !ZONE.matcher(it.group(1)).matches())
                .flatMap(it -> NAME.matcher(it.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }
}
