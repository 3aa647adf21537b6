package id.sasando.workers.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What the trigram index is asked for folded words: by the three longest, since these say most. A word with one letter
 * wrong still has its first or its second half whole.
 *
 * @param words all of them
 * @param longest three lists of LIKE patterns of which one must fit; a word is repeated where there are fewer
 */
record NamePatterns(List<String> words, List<List<String>> longest) {
    private static final int CHOSEN = 3;

    /** Names with a word that begins so. */
    static NamePatterns begun(List<String> words) {
        return of(words, it -> List.of(it + "%", "% " + it + "%"));
    }

    /** Names with a word that begins with the first half or ends with the second. */
    static NamePatterns near(List<String> words) {
        return of(words, it -> {
            var half = it.length() / 2;
            if (it.length() < 4) return List.of(it + "%", "% " + it + "%");
            var begin = it.substring(0, half);
            var end = it.substring(half);
            return List.of(begin + "%", "% " + begin + "%", "%" + end, "%" + end + " %");
        });
    }

    private static NamePatterns of(List<String> words, Function<String, List<String>> patterns) {
        var sorted = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(patterns)
                .toList();
        var chosen = IntStream.range(0, CHOSEN)
                .mapToObj(it -> sorted.get(Math.min(it, sorted.size() - 1)))
                .toList();
        return new NamePatterns(List.copyOf(words), chosen);
    }

    StatementSpec bind(StatementSpec sql) {
        return sql.param("words", words.toArray(String[]::new))
                .param("first", longest.get(0).toArray(String[]::new))
                .param("second", longest.get(1).toArray(String[]::new))
                .param("third", longest.get(2).toArray(String[]::new));
    }
}
