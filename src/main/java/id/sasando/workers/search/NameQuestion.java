package id.sasando.workers.search;

import id.sasando.workers.WorkerSearch.Likeness;
import id.sasando.workers.names.NameParts;
import id.sasando.workers.names.NameParts.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is looked for: of each typed word, the words of the registry that it may mean, and how near each comes.
 *
 * @param words in the order typed
 */
record NameQuestion(List<Map<String, Likeness>> words) {

    NameQuestion {
        words = List.copyOf(words);
    }

    static NameQuestion of(List<List<Reading>> readings) {
        return new NameQuestion(readings.stream()
                .map(it -> it.stream().collect(Collectors.toMap(Reading::part, Reading::likeness)))
                .toList());
    }

    /** Some word means no word of the registry. */
    boolean isHopeless() {
        return words.isEmpty() || words.stream().anyMatch(Map::isEmpty);
    }

    /** The same question, but no word is forgiven more than that. */
    NameQuestion upTo(Likeness most) {
        return new NameQuestion(words.stream()
                .map(word -> word.entrySet().stream()
                        .filter(it -> it.getValue().compareTo(most) <= 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .toList());
    }

    /** The same question without some words. */
    NameQuestion without(int from, int to) {
        return new NameQuestion(IntStream.range(0, words.size())
                .filter(it -> it < from || it >= to)
                .mapToObj(words::get)
                .toList());
    }

    /** The same question, that word first. */
    NameQuestion first(int word) {
        var order = new ArrayList<>(words);
        order.addFirst(order.remove(word));
        return new NameQuestion(order);
    }

    /** For each word the words of the registry, for the index. */
    List<String[]> parts() {
        return words.stream().map(it -> it.keySet().toArray(String[]::new)).toList();
    }

    /** How near a folded name comes; empty if a word stands for nothing in it. */
    Optional<Nearness> nearness(String folded) {
        var parts = NameParts.parts(folded);
        var best = words.stream()
                .flatMap(word -> parts.stream()
                        .flatMap(it -> Optional.ofNullable(word.get(it)).stream())
                        .min(Comparator.naturalOrder())
                        .stream())
                .toList();
        if (best.size() < words.size()) return Optional.empty();
        var sum = best.stream().mapToInt(Likeness::far).sum();
        var least = best.stream().max(Comparator.naturalOrder()).orElse(Likeness.EXACT);
        return Optional.of(new Nearness(least, sum, parts.size() - words.size()));
    }

    /**
     * How near a name comes.
     *
     * @param least of the word that comes least near
     * @param sum of all words
     * @param more how many more words the name has than were typed
     */
    record Nearness(Likeness least, int sum, int more) implements Comparable<Nearness> {
        private static final Comparator<Nearness> ORDER = Comparator.comparing(Nearness::least)
                .thenComparingInt(Nearness::sum)
                .thenComparingInt(it -> Math.abs(it.more()));

        @Override
        public int compareTo(Nearness other) {
            return ORDER.compare(this, other);
        }
    }
}
