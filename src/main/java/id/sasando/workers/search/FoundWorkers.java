package id.sasando.workers.search;

import id.sasando.workers.NameWords.Question;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerSearch;
import id.sasando.workers.WorkerSearch.Hit;
import id.sasando.workers.WorkerSearch.Likeness;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people. Each query reads an index and ends at its limit. */
@Repository
class FoundWorkers {
    /** The most names that are compared for one search. */
    static final int NAMES_MAX = 1000;

    /** The sign that follows the digits. */
    private static final String AFTER_DIGITS = ":";

    private static final String NAME = """
            select n.worker_id, first.name, n.name as matched, n.search
              from workers.worker_name n
              join workers.worker_name first on first.worker_id = n.worker_id and first.position = 0
            """;
    static final String BY_WHOLE_NAME = """
            select n.worker_id, first.name, n.name as matched
              from unnest(:names::text[]) with ordinality as typed (name, place)
              cross join lateral (
                select w.worker_id, w.name from workers.worker_name w
                 where w.search = typed.name order by w.worker_id limit :limit) n
              join workers.worker_name first on first.worker_id = n.worker_id and first.position = 0
             order by typed.place, n.worker_id limit :limit
            """;
    private static final Map<Integer, String> BY_WORDS = IntStream.rangeClosed(1, 5)
            .boxed()
            .collect(Collectors.toMap(it -> it, it -> NAME + where(it) + " limit :limit"));
    private static final Map<Integer, String> BY_WORDS_AND_VILLAGE = IntStream.rangeClosed(1, 5)
            .boxed()
            .collect(Collectors.toMap(
                    it -> it,
                    it -> NAME + " join workers.worker w on w.id = n.worker_id" + where(it)
                            + " and w.village_code = any(:codes) limit :limit"));
    /** One word in an alias, the others in whatever name the person has. */
    private static final Map<Integer, String> BY_ALIAS = IntStream.rangeClosed(2, 5)
            .boxed()
            .collect(Collectors.toMap(it -> it, it -> """
                    select n.worker_id, first.name, n.name as matched,
                           (select string_agg(a.search, ' ' order by a.position) from workers.worker_name a
                             where a.worker_id = n.worker_id) as search
                      from workers.worker_name n
                      join workers.worker_name first on first.worker_id = n.worker_id and first.position = 0
                     where n.position > 0 and string_to_array(n.search, ' ') && :word0::text[]
                    """ + elsewhere(it) + " limit :limit"));

    static final String BY_PHONE = """
            select p.worker_id, n.name, p.number as matched
              from workers.worker_phone p join workers.worker_name n on n.worker_id = p.worker_id and n.position = 0
             where p.number = :number order by p.worker_id limit :limit
            """;
    /** Numbers that end so: read backwards they begin so. */
    static final String BY_PHONE_END = """
            with there as materialized (
              select p.worker_id, p.number from workers.worker_phone p
               where reverse(p.number) collate "C" >= :from and reverse(p.number) collate "C" < :to limit 1000)
            select there.worker_id, n.name, there.number as matched
              from there join workers.worker_name n on n.worker_id = there.worker_id and n.position = 0
             order by there.worker_id limit :limit
            """;

    static final String BY_NIK = """
            select w.id as worker_id, n.name, '' as matched
              from workers.worker w join workers.worker_name n on n.worker_id = w.id and n.position = 0
             where w.nik_index = :index limit :limit
            """;
    static final String BY_VILLAGE = """
            with there as materialized (
              select w.id from workers.worker w where w.village_code = any(:codes) limit 1000)
            select there.id as worker_id, n.name, '' as matched
              from there join workers.worker_name n on n.worker_id = there.id and n.position = 0
             order by n.search, there.id limit :limit
            """;
    private final JdbcClient db;

    FoundWorkers(JdbcClient db) {
        this.db = db;
    }

    /** A name that may be the one, not compared yet. */
    record Candidate(WorkerId worker, String name, String matched, String folded) {}

    static String byWords(int words) {
        return BY_WORDS.getOrDefault(words, "");
    }

    static String byWordsAndVillage(int words) {
        return BY_WORDS_AND_VILLAGE.getOrDefault(words, "");
    }

    private static String where(int words) {
        return IntStream.range(0, words)
                .mapToObj(it -> "string_to_array(n.search, ' ') && :word" + it + "::text[]")
                .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static String elsewhere(int words) {
        return IntStream.range(1, words)
                .mapToObj(it -> " and exists (select from workers.worker_name o where o.worker_id = n.worker_id"
                        + " and string_to_array(o.search, ' ') && :word" + it + "::text[])")
                .collect(Collectors.joining());
    }

    static String byAlias(int words) {
        return BY_ALIAS.getOrDefault(words, "");
    }

    /** People with the first word in an alias and the others in any of their names. */
    List<Candidate> byAlias(Question question) {
        return candidates(bind(db.sql(byAlias(question.words().size())), question));
    }

    /** People one of whose names is exactly one of these, folded; those of the first name first. */
    List<Hit> byWholeName(Collection<String> names) {
        return hits(db.sql(BY_WHOLE_NAME).param("names", names.toArray(String[]::new)), WorkerSearch.HITS_MAX);
    }

    /** Names in which each word of the question stands for something; in no order. */
    List<Candidate> byWords(Question question) {
        return candidates(bind(db.sql(byWords(question.words().size())), question));
    }

    /** Such names of people from these villages. */
    List<Candidate> byWords(Question question, Collection<String> villages) {
        return candidates(bind(db.sql(byWordsAndVillage(question.words().size())), question)
                .param("codes", villages.toArray(String[]::new)));
    }

    List<Hit> byPhone(PhoneNumber phone, int limit) {
        return hits(db.sql(BY_PHONE).param("number", phone.value()), limit);
    }

    /** @param end the last digits */
    List<Hit> byPhoneEnd(String end, int limit) {
        var backwards = new StringBuilder(end).reverse().toString();
        return hits(db.sql(BY_PHONE_END).param("from", backwards).param("to", backwards + AFTER_DIGITS), limit);
    }

    List<Hit> byNik(byte[] index, int limit) {
        return hits(db.sql(BY_NIK).param("index", index), limit);
    }

    List<Hit> byVillage(Collection<String> codes, int limit) {
        return hits(db.sql(BY_VILLAGE).param("codes", codes.toArray(String[]::new)), limit);
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Question question) {
        var parts = question.readings();
        for (var i = 0; i < parts.size(); i++) sql.param("word" + i, parts.get(i));
        return sql;
    }

    private static List<Candidate> candidates(JdbcClient.StatementSpec sql) {
        return sql.param("limit", NAMES_MAX)
                .query((row, _) -> new Candidate(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("name"),
                        row.getString("matched"),
                        row.getString("search")))
                .list();
    }

    private static List<Hit> hits(JdbcClient.StatementSpec sql, int limit) {
        return sql.param("limit", limit)
                .query((row, _) -> new Hit(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("name"),
                        row.getString("matched"),
                        Likeness.EXACT))
                .list();
    }
}
