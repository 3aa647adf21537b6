package id.sasando.workers;

import id.sasando.workers.WorkerSearch.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of which names are made, for modules that keep names of people who are not in the registry. */
public interface NameWords {

    /** Files the words of folded names, so that they are found by sound, beginning and with one letter wrong. */
    void learn(Collection<String> folded);

    /**
     * Reads what was typed.
     *
     * @param words folded
     */
    Question read(List<String> words);

    /**
     * What is looked for: of each typed word, the words of the registry that it may mean, and how near each comes.
     *
     * @param words in the order typed
     */
    record Question(List<Map<String, Likeness>> words) {

        public Question {
            words = List.copyOf(words);
        }

        /** The words of a folded name. */
        public static List<String> parts(String folded) {
            return Stream.of(folded.split(" "))
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .toList();
        }

        /** Some word means no word of the registry. */
        public boolean isHopeless() {
            return words.isEmpty() || words.stream().anyMatch(Map::isEmpty);
        }

        /** The same question, but no word is forgiven more than that. */
        public Question upTo(Likeness most) {
            return new Question(words.stream()
                    .map(word -> word.entrySet().stream()
                            .filter(it -> it.getValue().compareTo(most) <= 0)
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .toList());
        }

        /** The same question without some words. */
        public Question without(int from, int to) {
            return new Question(IntStream.range(0, words.size())
                    .filter(it -> it < from || it >= to)
                    .mapToObj(words::get)
                    .toList());
        }

        /** The same question, that word first. */
        public Question first(int word) {
            var order = new ArrayList<>(words);
            order.addFirst(order.remove(word));
            return new Question(order);
        }

        /** For each word the words of the registry, for the index. */
        public List<String[]> readings() {
            return words.stream().map(it -> it.keySet().toArray(String[]::new)).toList();
        }

        /** How near a folded name comes; empty if a word stands for nothing in it. */
        public Optional<Nearness> nearness(String folded) {
            var parts = parts(folded);
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
        public record Nearness(Likeness least, int sum, int more) implements Comparable<Nearness> {
            private static final Comparator<Nearness> ORDER = Comparator.comparing(Nearness::least)
                    .thenComparingInt(Nearness::sum)
                    .thenComparingInt(it -> Math.abs(it.more()));

            @Override
            public int compareTo(Nearness other) {
                return ORDER.compare(this, other);
            }
        }
    }
}
