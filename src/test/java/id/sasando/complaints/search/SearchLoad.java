package id.sasando.complaints.search;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.audit.trail.TestTrail;
import id.sasando.complaints.core.TestCases;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.reference.VillageName;
import id.sasando.reference.regions.TestRegions;
import id.sasando.workers.PersonName;
import id.sasando.workers.SearchWords;
import id.sasando.workers.names.NameParts;
import id.sasando.workers.search.TestWorkerSearch;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A driver, not a test: how long the search of the desk takes among many invented people and a quarter as many cases.
 * Argument: how many people. Needs the properties of a test run ({@code build.dir}).
 */
final class SearchLoad {
    private static final int CLANS = 4000;
    private static final int ASKED = 100;
    private static final int SLOW_MICROS = 250_000;
    private static final List<String> SYLLABLES =
            List.of("ba no ne ta li ku sa ri fo me tu wa lek nu bu mau nga do pe ra hi sol tae ser".split(" ", -1));
    private static final String WORKERS = """
            insert into workers.worker (id, data_key, village_code, created_at)
            select gen_random_uuid(), :key, (select array_agg(code order by code) from reference.village)[1 + (i % 3400)],
                   timestamptz '2026-01-01'
              from generate_series(1, :people) i
            """;
    private static final String NAMES = """
            insert into workers.worker_name (worker_id, position, kind, name, search)
            select id, 0, 'NAME', n, n
              from (select id, rtrim(g[1 + floor(power(random(), 2.5) * array_length(g, 1))::int]
                           || case when random() < 0.4
                                   then ' ' || g[1 + floor(power(random(), 2) * array_length(g, 1))::int] else '' end
                           || case when random() < 0.85
                                   then ' ' || c[1 + floor(power(random(), 2) * array_length(c, 1))::int] else '' end) as n
                      from workers.worker, (select :given::text[] as g, :clans::text[] as c) lists) named
            """;
    private static final String ALIASES = """
            insert into workers.worker_name (worker_id, position, kind, name, search)
            select worker_id, 1, 'ALIAS', split_part(name, ' ', 1), split_part(name, ' ', 1)
              from workers.worker_name where position = 0 and random() < 0.3
            """;
    private static final String PHONES = """
            insert into workers.worker_phone (worker_id, position, number, shared)
            select id, 0, '+628' || lpad((row_number() over ())::text, 9, '0'), false from workers.worker
            """;
    private static final String CASES = """
            with chosen as (select w.id, w.village_code, n.search, gen_random_uuid() as case_id, row_number() over () as i
                              from workers.worker w join workers.worker_name n on n.worker_id = w.id and n.position = 0
                             where hashtext(w.id::text) % 4 = 0),
            file as (
              insert into complaints.case_file (
                  id, number, state, data_key, receipt_fingerprint, submission, channel, complainant_type, lodged_at, danger,
                  anonymous, about_self, country, contact_channel, consent, text_sealed, facts_sealed, changed_at,
                  reporter_name, reporter_search, reporter_phone, village_code)
              select case_id, 'PGD-NTT-2026-' || lpad(i::text, 6, '0'), 'IN_HANDLING', :key, sha256(case_id::text::bytea),
                     gen_random_uuid(), 'PORTAL', 'PMI', timestamptz '2026-11-20' - i * interval '1 minute', false, false,
                     true, 'MY', 'CODE_ONLY', 'GIVEN', '\\x00', '\\x00', timestamptz '2026-11-20', search, search,
                     '+629' || lpad(i::text, 9, '0'), village_code
                from chosen)
            insert into complaints.case_worker (case_id, worker_id, added_at)
            select case_id, id, timestamptz '2026-11-20' from chosen
            """;
    private static final String WORDS = """
            insert into workers.name_part (part)
            select distinct unnest(string_to_array(search, ' ')) from workers.worker_name on conflict do nothing
            """;
    private static final String SOME = """
            select n.name from workers.worker_name n join complaints.case_worker w on w.worker_id = n.worker_id
             where n.position = 0 and n.name like '% %' order by md5(n.worker_id::text) limit 100
            """;
    private final TestDatabase database = TestDatabase.fresh();
    private final TestKeys keys = TestKeys.on(database);
    private final Random random = new Random(1);

    private SearchLoad() {}

    public static void main(String[] arguments) {
        var load = new SearchLoad();
        var given = load.given();
        load.fill(Integer.parseInt(arguments[0]), given);
        load.measure(given);
        System.exit(0);
    }

    private List<String> given() {
        var all = new LinkedHashSet<String>();
        var people = Population.rows("people.csv");
        for (var row : people) all.add(PersonName.fold(row.get(1).split(" ", -1)[0]));
        for (var end : List.of("us", "a", "ia", "ina", "is", "anto", "iana")) {
            for (var row : people) {
                var first = row.get(1);
                all.add(PersonName.fold(first.substring(0, Math.min(4, first.length())) + end));
            }
        }
        return List.copyOf(all);
    }

    private List<String> clans() {
        var clans = new LinkedHashSet<String>();
        while (clans.size() < CLANS) {
            var name = new StringBuilder();
            for (var i = 0; i < 2 + random.nextInt(2); i++) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            clans.add(PersonName.fold(name.toString()));
        }
        return List.copyOf(clans);
    }

    private void fill(int people, List<String> given) {
        var began = System.nanoTime();
        var owner = database.owner();
        var key = keys.dataKeys().create().value();
        owner.sql(WORKERS).param("key", key).param("people", people).update();
        owner.sql(NAMES)
                .param("given", given.toArray(String[]::new))
                .param("clans", clans().toArray(String[]::new))
                .update();
        owner.sql(ALIASES).update();
        owner.sql(PHONES).update();
        owner.sql(CASES).param("key", key).update();
        owner.sql(WORDS).update();
        var parts = new NameParts(database.db());
        int heard;
        do heard = parts.hear(500);
        while (heard > 0);
        owner.sql("vacuum analyze").update();
        System.out.printf("%d people loaded in %d s%n", people, (System.nanoTime() - began) / 1_000_000_000L);
    }

    private Map<String, List<String>> questions(List<String> given) {
        var names = database.owner().sql(SOME).query(String.class).list();
        var all = new LinkedHashMap<String, List<String>>();
        all.put("whole", names);
        all.put("order", names.stream().map(SearchLoad::turned).toList());
        all.put("letter", names.stream().map(this::wrong).toList());
        all.put(
                "begun",
                names.stream().map(it -> it.substring(0, it.length() - 2)).toList());
        all.put("one given", given.subList(0, 40));
        all.put(
                "one given, wrong",
                given.subList(0, 40).stream().map(this::wrong).toList());
        all.put("short", List.of("ma", "yo", "an", "mar", "yoh", "ba", "sa no", "ma ri", "a ba ta"));
        all.put("nobody", List.of("qwertz", "maria qwertz", "yohanes maria petrus", "maria yohanes wilhelmus banota"));
        all.put("one more", names.stream().map(it -> "maria " + it).toList());
        all.put(
                "village",
                names.stream().map(it -> it.split(" ", -1)[0] + " eban").toList());
        all.put("number", List.of("PGD-NTT-2026-000123", "2026-4711", "#815", "4712"));
        all.put("phone", List.of("08000000123", "+628000900123", "+629000000123"));
        return all;
    }

    private static String turned(String name) {
        return String.join(" ", List.of(name.split(" ", -1)).reversed());
    }

    private String wrong(String name) {
        var at = random.nextInt(name.length());
        return name.substring(0, at) + (name.charAt(at) == ' ' ? " " : "x") + name.substring(at + 1);
    }

    private void measure(List<String> given) {
        var find = new FindCases(
                new FoundCases(database.db()),
                new FoundReporters(database.db(), TestWorkerSearch.names(database)),
                TestWorkerSearch.on(database, keys),
                TestRegions.on(database),
                new FindCases.Numbering(office(), CLOCK),
                new FindCases.Trail(TestTrail.on(database), keys.dataKeys()));
        var head = new Viewer(Optional.of(new TestCases(database).account()), "Me", Set.of(Role.HEAD_OF_OFFICE));
        for (var round = 0; round < 3; round++) {
            for (var kind : questions(given).entrySet()) {
                var micros = new ArrayList<Long>();
                for (var typed : kind.getValue()
                        .subList(0, Math.min(ASKED, kind.getValue().size()))) {
                    var began = System.nanoTime();
                    find.run(typed, head);
                    micros.add((System.nanoTime() - began) / 1000);
                    if (round == 2 && micros.getLast() > SLOW_MICROS) parts(typed);
                }
                if (round > 0) print(kind.getKey(), micros);
            }
            System.out.printf(
                    "machine load %.1f%n",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    /** Where the time of a slow question goes. */
    private void parts(String typed) {
        var words = SearchWords.of(typed);
        var regions = TestRegions.on(database);
        var workers = TestWorkerSearch.on(database, keys);
        var villages = regions.search(typed, 20).stream().map(VillageName::code).toList();
        var cases = new FoundCases(database.db());
        var reporters = new FoundReporters(database.db(), TestWorkerSearch.names(database));
        System.out.printf(
                "  %s: people %d, reporters %d, villages %d, cases there %d, people there %d ms%n",
                typed,
                millis(() -> workers.search(words, 50)),
                millis(() -> reporters.find(words.words(), 50)),
                millis(() -> regions.search(typed, 20)),
                villages.isEmpty() ? 0 : millis(() -> cases.byVillages(villages, 50)),
                millis(() -> workers.searchByVillage(villages, 50)));
    }

    private static long millis(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void print(String kind, List<Long> micros) {
        Collections.sort(micros);
        System.out.printf(
                "%-17s n %3d  median %6.1f  p95 %6.1f  max %6.1f ms%n",
                kind,
                micros.size(),
                micros.get(micros.size() / 2) / 1000.0,
                micros.get((int) (micros.size() * 0.95 - 0.01)) / 1000.0,
                micros.getLast() / 1000.0);
    }
}
