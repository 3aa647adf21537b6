package id.sasando.laws.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table of {@code docs/data-classes.md}: each column with its class. */
public record DataClasses(Map<String, String> classes, Set<String> sealed) {
    private static final Pattern ROW = Pattern.compile("\\| `?([a-z0-9_.]+)`? \\| (S[0-4]) \\| (sealed)? *\\|.*");
    private static final Set<String> ALWAYS_SEALED = Set.of("S3", "S4");

    public static DataClasses of(List<String> lines) {
        var classes = new LinkedHashMap<String, String>();
        var sealed = new java.util.TreeSet<String>();
        for (var line : lines) {
            var row = ROW.matcher(line);
            if (!row.matches()) continue;
            classes.put(row.group(1), row.group(2));
            if (row.group(3) != null) sealed.add(row.group(1));
        }
        return new DataClasses(classes, sealed);
    }

    public List<String> faults(Collection<Catalogue.Column> columns) {
        var faults = new ArrayList<String>();
        for (var column : columns) {
            var name = column.name();
            var known = classes.getOrDefault(name, "");
            if (known.isEmpty()) faults.add(name + " has no class");
            else if (ALWAYS_SEALED.contains(known) && !sealed.contains(name)) faults.add(name + " is open");
            if (sealed.contains(name) && !column.type().equals("bytea")) {
                faults.add(name + " is sealed and of type " + column.type());
            }
        }
        var names = columns.stream().map(Catalogue.Column::name).toList();
        classes.keySet().stream().filter(it -> !names.contains(it)).forEach(it -> faults.add(it + " does not exist"));
        return faults;
    }
}
