package id.sasando.workers.search;

import id.sasando.workers.PhoneNumber;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerSearch.Hit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people. Each query reads an index and ends at its limit. */
@Repository
class FoundWorkers {
    /**
     * The patterns of the longest words choose names by the trigram index; then each typed word is held against each
     * word of those names. Whole words come before begun ones, and these before a letter forgiven.
     */
    static final String BY_NAME = """
            select found.worker_id, first.name, found.name as matched, found.near
              from (select distinct on (n.worker_id) n.worker_id, n.name, likeness.far, likeness.near,
                           length(n.search) as size
                      from workers.worker_name n
                     cross join lateral (
                           select sum(best.far) as far, bool_and(best.far is not null) as complete,
                                  bool_or(best.far = 3) as near
                             from unnest(:words::text[]) as typed (word)
                            cross join lateral (
                                  select min(case when part = word then 0
                                                  when starts_with(part, word) then 1
                                                  when length(word) >= 4
                                                       and public.levenshtein_less_equal(part, word, 1) <= 1 then 3
                                             end) as far
                                    from unnest(string_to_array(n.search, ' ')) as parts (part)) best) likeness
                     where n.search like any(:first) and n.search like any(:second) and n.search like any(:third)
                       and likeness.complete
                     order by n.worker_id, likeness.far, size) found
              join workers.worker_name first on first.worker_id = found.worker_id and first.position = 0
             order by found.far, found.size, found.worker_id
             limit :limit
            """;

    static final String BY_PHONE = """
            select p.worker_id, n.name, p.number as matched, false as near
              from workers.worker_phone p join workers.worker_name n on n.worker_id = p.worker_id and n.position = 0
             where p.number = :number order by p.worker_id limit :limit
            """;
    static final String BY_NIK = """
            select w.id as worker_id, n.name, '' as matched, false as near
              from workers.worker w join workers.worker_name n on n.worker_id = w.id and n.position = 0
             where w.nik_index = :index limit :limit
            """;
    static final String BY_VILLAGE = """
            select w.id as worker_id, n.name, '' as matched, false as near
              from workers.worker w join workers.worker_name n on n.worker_id = w.id and n.position = 0
             where w.village_code = any(:codes) order by n.search, w.id limit :limit
            """;
    private final JdbcClient db;

    FoundWorkers(JdbcClient db) {
        this.db = db;
    }

    /** People one of whose names has all the words that the patterns look for. */
    List<Hit> byName(NamePatterns patterns, int limit) {
        return hits(patterns.bind(db.sql(BY_NAME)), limit);
    }

    List<Hit> byPhone(PhoneNumber phone, int limit) {
        return hits(db.sql(BY_PHONE).param("number", phone.value()), limit);
    }

    List<Hit> byNik(byte[] index, int limit) {
        return hits(db.sql(BY_NIK).param("index", index), limit);
    }

    List<Hit> byVillage(Collection<String> codes, int limit) {
        return hits(db.sql(BY_VILLAGE).param("codes", codes.toArray(String[]::new)), limit);
    }

    private static List<Hit> hits(JdbcClient.StatementSpec sql, int limit) {
        return sql.param("limit", limit)
                .query((row, _) -> new Hit(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("name"),
                        row.getString("matched"),
                        !row.getBoolean("near")))
                .list();
    }
}
