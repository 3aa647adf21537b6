package id.sasando.laws.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of modules in {@code golden/module-table.txt}, in its order: who may use whom.
 *
 * @param freeRows modules that may use any row above them and declare what they need
 */
public record ModuleTable(Map<String, Set<String>> rows, Set<String> freeRows) {
    private static final String BASE = "shared audit access keys reference clocks web documents notices";

    public static ModuleTable read() {
        return of(Golden.of("module-table.txt").read());
    }

    public static ModuleTable of(List<String> lines) {
        var rows = new LinkedHashMap<String, Set<String>>();
        var freeRows = new TreeSet<String>();
        for (var line : lines) {
            if (line.startsWith("#") || line.isBlank()) continue;
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (cells.get(2).equals("*")) freeRows.add(cells.get(1));
            rows.put(cells.get(1), expanded(cells.get(2), rows.keySet()));
        }
        return new ModuleTable(rows, freeRows);
    }

    private static Set<String> expanded(String cell, Set<String> above) {
        var uses = new TreeSet<String>();
        for (var word : List.of(cell.split(" ", -1))) {
            switch (word) {
                case "-" -> {}
                case "*" -> uses.addAll(above);
                case "K" -> uses.addAll(List.of(BASE.split(" ")));
                default -> uses.add(word);
            }
        }
        return uses;
    }

    /** Uses that point to the same row or a later one. */
    public List<String> arrowsDown() {
        var above = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        rows.forEach((module, uses) -> {
            uses.stream().filter(it -> !above.contains(it)).forEach(it -> wrong.add(module + " uses " + it));
            above.add(module);
        });
        return wrong;
    }

    public Set<String> uses(String module) {
        return rows.getOrDefault(module, Set.of());
    }

    public boolean allows(String module, String used) {
        return module.equals(used) || uses(module).contains(used);
    }
}
