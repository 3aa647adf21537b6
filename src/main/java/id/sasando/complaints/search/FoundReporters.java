package id.sasando.complaints.search;

import id.sasando.workers.NameWords;
import id.sasando.workers.NameWords.Question;
import id.sasando.workers.NameWords.Question.Nearness;
import id.sasando.workers.SearchWords;
import id.sasando.workers.WorkerSearch.Likeness;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds cases by the name of who reported them. Whole names first, then rounds as in the search of people: the next
 * one, which forgives more, begins only while few are found.
 */
@Repository
class FoundReporters {
    private static final int WORDS_MAX = 5;
    private static final int ENOUGH = 10;
    /** The most names that are compared for one round. */
    private static final int NAMES_MAX = 1000;

    static final String BY_WHOLE_NAME = """
            select found.id
              from unnest(:names::text[]) as typed (name)
              cross join lateral (
                select c.id, c.lodged_at from complaints.case_file c
                 where c.reporter_search = typed.name order by c.lodged_at desc, c.id limit :limit) found
             order by found.lodged_at desc, found.id limit :limit
            """;
    private static final Map<Integer, String> BY_WORDS = IntStream.rangeClosed(1, WORDS_MAX)
            .boxed()
            .collect(Collectors.toMap(
                    it -> it,
                    it -> "select c.id, c.reporter_search, c.lodged_at from complaints.case_file c" + where(it)
                            + " limit :limit"));
    private final JdbcClient db;
    private final NameWords names;

    FoundReporters(JdbcClient db, NameWords names) {
        this.db = db;
        this.names = names;
    }

    /** A case whose reporter's name has all the words. */
    record OfReporter(UUID id, Likeness likeness) {}

    private record Candidate(UUID id, String folded, OffsetDateTime lodged) {}

    private record Ranked(Candidate candidate, Nearness nearness) {}

    /**
     * The likest first.
     *
     * @param words folded, one to five
     */
    List<OfReporter> find(List<String> words, int limit) {
        var found = new LinkedHashMap<UUID, OfReporter>();
        byWholeName(words, limit).forEach(it -> found.put(it, new OfReporter(it, Likeness.EXACT)));
        if (found.size() >= ENOUGH) return List.copyOf(found.values());
        var question = names.read(words);
        for (var most : List.of(Likeness.EXACT, Likeness.SOUND, Likeness.LETTER)) {
            if (found.size() >= ENOUGH) break;
            var round = question.upTo(most);
            if (!round.isHopeless()) add(found, candidates(round), round);
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<UUID> byWholeName(List<String> words, int limit) {
        return db.sql(BY_WHOLE_NAME)
                .param("names", SearchWords.wholeNames(words).toArray(String[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    static String byWords(int words) {
        return BY_WORDS.getOrDefault(words, "");
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Question question) {
        var readings = question.readings();
        for (var i = 0; i < readings.size(); i++) sql.param("word" + i, readings.get(i));
        return sql;
    }

    private List<Candidate> candidates(Question question) {
        return bind(db.sql(byWords(question.words().size())), question)
                .param("limit", NAMES_MAX)
                .query((row, _) -> new Candidate(
                        row.getObject("id", UUID.class),
                        row.getString("reporter_search"),
                        row.getObject("lodged_at", OffsetDateTime.class)))
                .list();
    }

    private static void add(Map<UUID, OfReporter> found, List<Candidate> candidates, Question question) {
        candidates.stream()
                .flatMap(it -> question.nearness(it.folded()).map(near -> new Ranked(it, near)).stream())
                .sorted(Comparator.comparing(Ranked::nearness)
                        .thenComparing(it -> it.candidate().lodged(), Comparator.reverseOrder())
                        .thenComparing(it -> it.candidate().id()))
                .map(it -> new OfReporter(it.candidate().id(), it.nearness().least()))
                .forEach(it -> found.putIfAbsent(it.id(), it));
    }

    private static String where(int words) {
        return IntStream.range(0, words)
                .mapToObj(it -> "string_to_array(c.reporter_search, ' ') && :word" + it + "::text[]")
                .collect(Collectors.joining(" and ", " where ", ""));
    }
}
