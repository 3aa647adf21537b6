package id.sasando.demo.story;

import java.util.ArrayList;
import java.util.List;

/**
 * What can happen to somebody abroad, as a block of {@code demo/scenarios.txt} tells it.
 *
 * @param protects the reference list says that such a case is protected
 * @param selves complainant types that may report it about themselves
 * @param countries commonest first, repeated by weight
 */
record Scenario(
        String type,
        int weight,
        boolean danger,
        boolean protects,
        List<String> selves,
        List<String> countries,
        List<String> outcomes,
        String title,
        List<String> texts,
        String note) {
    private static final List<String> SELVES = List.of("PMI", "CPMI", "FORMER_PMI");

    /** May somebody of that type report this? Relatives and bodies may report everything. */
    boolean suits(String complainantType) {
        return !SELVES.contains(complainantType) || selves.contains(complainantType);
    }

    static boolean isSelf(String complainantType) {
        return SELVES.contains(complainantType);
    }

    boolean needsSecondEyes() {
        return danger || protects;
    }

    static List<Scenario> all() {
        var all = new ArrayList<Scenario>();
        var block = new ArrayList<String>();
        for (var line : Lines.of("scenarios.txt")) {
            if (line.startsWith("[") && !block.isEmpty()) {
                all.add(read(block));
                block.clear();
            }
            block.add(line);
        }
        all.add(read(block));
        return List.copyOf(all);
    }

    private static Scenario read(List<String> block) {
        var head = block.getFirst();
        var end = head.indexOf(']');
        var cells = Lines.cells(head.substring(end + 1));
        return new Scenario(
                head.substring(1, end),
                Integer.parseInt(cells.get(0)),
                cells.get(1).equals("yes"),
                cells.get(2).equals("yes"),
                Lines.words(cells.get(3)),
                Lines.words(cells.get(4)),
                Lines.words(values(block, "=").getFirst()),
                values(block, "title:").getFirst(),
                values(block, "text:"),
                values(block, "note:").getFirst());
    }

    private static List<String> values(List<String> block, String key) {
        return block.stream()
                .filter(it -> it.startsWith(key))
                .map(it -> it.substring(key.length()).strip())
                .toList();
    }
}
