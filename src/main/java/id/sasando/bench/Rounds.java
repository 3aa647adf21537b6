package id.sasando.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the figures of each round on one set, and tells the medians of several. */
public final class Rounds {
    private final PrintStream out;
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    public Rounds(PrintStream out) {
        this.out = out;
    }

    /** Prints a line at once. */
    public void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** Keeps a figure of this round under its name. */
    public void note(String name, double value) {
        figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    /** Of each figure the median, the least and the most of all rounds. */
    public void summarise() {
        figures.forEach((name, values) -> {
            var sorted = values.stream().sorted().toList();
            say(
                    "median of %d: %-40s %8.1f  (%.1f to %.1f)",
                    sorted.size(), name, median(sorted), sorted.getFirst(), sorted.getLast());
        });
    }

    private static double median(List<Double> sorted) {
        var middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) return sorted.get(middle);
        return (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
