package id.sasando.workers.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.workers.NameWords.Question;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.SearchWords;
import id.sasando.workers.WorkerSearch;
import id.sasando.workers.WorkerSearch.Likeness;
import id.sasando.workers.names.NameParts;
import id.sasando.workers.names.SoundKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Among 20,000 people every search reads an index. */
@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlanTest {
    private static final String PEOPLE = """
            insert into workers.worker (id, data_key, village_code, nik_index, nik_sealed, created_at)
            select gen_random_uuid(), :key, '53.01.99.' || lpad((i % 500)::text, 4, '0'), sha256(i::text::bytea), '\\x00',
                   timestamptz '2026-01-01'
              from generate_series(1, 20000) i
            """;
    private static final String NAMES = """
            insert into workers.worker_name (worker_id, position, kind, name, search)
            select worker_id, 0, 'NAME', name, name from (
              select id as worker_id,
                     a[1 + h % 12] || a[1 + h / 12 % 12] || a[1 + h / 144 % 12] || ' ' ||
                     a[1 + h / 1728 % 12] || a[1 + h / 20736 % 12] || a[1 + h / 248832 % 12] as name
                from (select id, abs(hashtext(id::text)) / 2 as h,
                             array['ba','no','ne','ta','li','ku','sa','ri','fo','me','tu','wa'] as a
                        from workers.worker) w) named
            """;
    private static final String ALIASES = """
            insert into workers.worker_name (worker_id, position, kind, name, search)
            select worker_id, 1, 'ALIAS', left(name, 6), left(name, 6) from workers.worker_name
             where hashtext(worker_id::text) % 3 = 0
            """;
    private static final String PHONES = """
            insert into workers.worker_phone (worker_id, position, number, shared)
            select id, 0, '+628' || lpad((row_number() over ())::text, 9, '0'), false from workers.worker
            """;
    private static final String VILLAGES = """
            insert into reference.village (code, name, district_code, kind, source)
            select '53.01.99.' || lpad(i::text, 4, '0'), 'V', '53.01.99', 'DESA', 't' from generate_series(0, 499) i
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestKeys keys = TestKeys.on(database);
    private final WorkerSearch search = TestWorkerSearch.on(database, keys);

    @BeforeAll
    void twentyThousandPeople() {
        var owner = database.owner();
        owner.sql("insert into reference.province (code, name, source) values ('53', 'NTT', 'test')"
                        + " on conflict do nothing")
                .update();
        owner.sql("insert into reference.regency (code, name, province_code, source) values ('53.01', 'R', '53', 't')"
                        + " on conflict do nothing")
                .update();
        owner.sql(
                        "insert into reference.district (code, name, regency_code, source) values ('53.01.99','D','53.01','t')"
                                + " on conflict do nothing")
                .update();
        owner.sql(VILLAGES).update();
        owner.sql(PEOPLE).param("key", keys.dataKeys().create().value()).update();
        owner.sql(NAMES).update();
        owner.sql(ALIASES).update();
        owner.sql(PHONES).update();
        hearNames();
        owner.sql("vacuum analyze workers.worker, workers.worker_name, workers.worker_phone, workers.name_part")
                .update();
    }

    private void hearNames() {
        var owner = database.owner();
        owner.sql("insert into workers.name_part (part) select distinct unnest(string_to_array(search, ' '))"
                        + " from workers.worker_name on conflict do nothing")
                .update();
        var parts = new NameParts(database.db());
        int heard;
        do heard = parts.hear(1000);
        while (heard > 0);
    }

    private static String plan(StatementSpec explain) {
        return String.join("\n", explain.param("limit", 20).query(String.class).list());
    }

    private String namePlan(Question question) {
        var sql = database.db()
                .sql("explain " + FoundWorkers.byWords(question.words().size()));
        return plan(FoundWorkers.bind(sql, question));
    }

    private static Question question(String... words) {
        return new Question(
                Stream.of(words).map(it -> Map.of(it, Likeness.EXACT)).toList());
    }

    @Test
    void namesAreFoundByTheirWords() {
        assertThat(namePlan(question("banone")))
                .contains("Bitmap Index Scan on worker_name_parts")
                .doesNotContain("Seq Scan");
        assertThat(namePlan(question("banone", "tutetu", "saritu")))
                .contains("Bitmap Index Scan on worker_name_parts")
                .doesNotContain("Seq Scan");
    }

    @Test
    void wholeNamesAndNamesWithTheVillageAreFoundByAnIndex() {
        var db = database.db();
        var village = FoundWorkers.bind(db.sql("explain " + FoundWorkers.byWordsAndVillage(1)), question("banone"))
                .param("codes", new String[] {"53.01.99.0001"});

        assertThat(plan(db.sql("explain " + FoundWorkers.BY_WHOLE_NAME).param("names", new String[] {"banone tutetu"})))
                .contains("worker_name_whole");
        assertThat(plan(village)).doesNotContain("Seq Scan");
    }

    @Test
    void aNicknameBesideTheClanIsFoundByTheWordsOfAliases() {
        var sql = database.db().sql("explain " + FoundWorkers.byAlias(2));

        assertThat(plan(FoundWorkers.bind(sql, question("banone", "tutetu"))))
                .contains("worker_name_alias_parts")
                .doesNotContain("Seq Scan");
    }

    @Test
    void aTypedWordIsReadByTheKeysOfTheWordsOfNames() {
        var key = SoundKey.of("banome");
        var sql = database.db()
                .sql("explain " + NameParts.READINGS)
                .param("word", "banome")
                .param("sound", key.sound())
                .param("forgives", true)
                .param("keys", key.asked().toArray(String[]::new));

        assertThat(plan(sql)).contains("name_part_keys").doesNotContain("Seq Scan");
    }

    @Test
    void phonesNumbersAndVillagesAreFoundByTheirOwn() {
        var db = database.db();

        assertThat(plan(db.sql("explain " + FoundWorkers.BY_PHONE).param("number", "+628000000001")))
                .contains("worker_phone_number");
        assertThat(plan(db.sql("explain " + FoundWorkers.BY_PHONE_END)
                        .param("from", "1000")
                        .param("to", "1000:")))
                .contains("worker_phone_end")
                .doesNotContain("Seq Scan");
        assertThat(plan(db.sql("explain " + FoundWorkers.BY_NIK).param("index", new byte[32])))
                .contains("worker_nik");
        assertThat(plan(db.sql("explain " + FoundWorkers.BY_VILLAGE).param("codes", new String[] {"53.01.99.0001"})))
                .contains("worker_village")
                .doesNotContain("Seq Scan", "worker_name_whole");
    }

    @Test
    void eachWayAnswersAndEndsAtItsLimit() {
        assertThat(search.search(SearchWords.of("banone"), 20)).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        assertThat(search.search(
                        new SearchWords(
                                List.of(),
                                Optional.of(new PhoneNumber("+628000000001")),
                                Optional.empty(),
                                Optional.empty()),
                        20))
                .hasSize(1);
        assertThat(search.search(SearchWords.of("0001"), 20)).hasSize(2);
        assertThat(search.search(SearchWords.of("0000001"), 20)).hasSize(1);
        assertThat(search.searchByVillage(List.of("53.01.99.0001", "53.01.99.0002"), 30))
                .hasSize(30);
        assertThat(search.searchByVillage(List.of(), 30)).isEmpty();
    }
}
