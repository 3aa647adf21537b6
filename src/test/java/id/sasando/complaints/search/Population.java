package id.sasando.complaints.search;

import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.TestCases;
import id.sasando.complaints.core.TestCases.Sample;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Actor;
import id.sasando.workers.NewWorker;
import id.sasando.workers.PersonName;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.Workers;
import id.sasando.workers.names.NameParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Seventy invented people of a list, each with a case, among some thousands whose names are made of the same given names
 * and of 361 clans, sixty-one of them those of the list: in an office of this size most clans have a few people each.
 */
final class Population {
    private static final Instant AT = Instant.parse("2026-11-20T00:00:00Z");
    private static final String CASE_WORKER = """
            insert into complaints.case_worker (case_id, worker_id, added_at)
            values (:case, :worker, timestamptz '2026-11-20')
            """;
    private static final String NUMBER = "update complaints.case_file set number = :number where id = :case";
    private static final String VILLAGES = "select code from reference.village order by code limit 4000";
    private static final int CLANS = 300;
    private static final List<String> SYLLABLES =
            List.of("ba", "no", "ne", "ta", "li", "ku", "sa", "ri", "fo", "me", "tu", "wa", "lek", "nu", "bu", "mau");
    private static final String OTHERS = """
            with person as (
              select gen_random_uuid() as id, gen_random_uuid() as case_id, p.*
                from unnest(:names::text[], :folded::text[], :villages::text[]) as p (name, folded, village)),
            worker as (
              insert into workers.worker (id, data_key, village_code, created_at)
              select id, :key, village, timestamptz '2026-01-01' from person returning id),
            name as (
              insert into workers.worker_name (worker_id, position, kind, name, search)
              select id, 0, 'NAME', name, folded from person returning worker_id),
            file as (
              insert into complaints.case_file (
                  id, number, state, data_key, receipt_fingerprint, submission, channel, complainant_type, lodged_at,
                  danger, anonymous, about_self, country, contact_channel, consent, text_sealed, facts_sealed, changed_at)
              select case_id, 'PGD-' || case_id, 'IN_HANDLING', :key, sha256(case_id::text::bytea), gen_random_uuid(),
                     'PORTAL', 'PMI', timestamptz '2026-11-20', false, true, true, 'MY', 'CODE_ONLY', 'GIVEN', '\\x00',
                     '\\x00', timestamptz '2026-11-20'
                from person returning id)
            insert into complaints.case_worker (case_id, worker_id, added_at)
            select case_id, id, timestamptz '2026-11-20' from person
            """;
    private final TestDatabase database;
    private final TestCases cases;
    private final Workers workers;
    private final Random random = new Random(53);

    Population(TestDatabase database, Workers workers) {
        this.database = database;
        this.cases = new TestCases(database);
        this.workers = workers;
    }

    /** The lines of a list without its heading, cut at commas. */
    static List<List<String>> rows(String file) {
        try (var in = Population.class.getResourceAsStream("/search/" + file)) {
            if (in == null) throw new IllegalStateException(file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(it -> List.of(it.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the case of each person of the list */
    Map<String, UUID> settle(int others) {
        var people = rows("people.csv");
        others(people, others);
        var known = new HashMap<String, UUID>();
        for (var row : people) {
            var names = new ArrayList<>(List.of(PersonName.of(row.get(1))));
            Stream.of(row.get(2).split(";"))
                    .filter(it -> !it.isEmpty())
                    .map(PersonName::alias)
                    .forEach(names::add);
            var id = add(names, row.get(3), row.get(4));
            var number =
                    "PGD-NTT-2026-%06d".formatted(Integer.valueOf(row.getFirst().substring(1)));
            database.owner()
                    .sql(NUMBER)
                    .param("number", number)
                    .param("case", id)
                    .update();
            known.put(row.getFirst(), id);
        }
        return known;
    }

    /** People of the same names, common ones more often, and mixed; one in six has one name only. */
    private void others(List<List<String>> people, int count) {
        var given = names(people, true);
        var family = new ArrayList<>(names(people, false));
        for (var i = 0; i < CLANS; i++) family.add(clan());
        Collections.shuffle(family, random);
        var villages = database.db().sql(VILLAGES).query(String.class).list();
        var all = new ArrayList<String>();
        var from = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var parts = new ArrayList<>(List.of(often(given)));
            if (random.nextInt(3) == 0) parts.add(often(given));
            if (random.nextInt(6) > 0) parts.add(often(family));
            all.add(String.join(" ", parts));
            from.add(villages.get(random.nextInt(villages.size())));
        }
        new NameParts(database.db()).learn(all.stream().map(PersonName::fold).toList());
        var sql = database.owner()
                .sql(OTHERS)
                .param("names", all.toArray(String[]::new))
                .param("folded", all.stream().map(PersonName::fold).toArray(String[]::new))
                .param("villages", from.toArray(String[]::new));
        sql.param("key", TestKeys.on(database).dataKeys().create().value()).update();
    }

    /** An invented clan, so that no clan has more people than in life. */
    private String clan() {
        var name = new StringBuilder();
        for (var i = 0; i < 2 + random.nextInt(2); i++) name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        return name.toString();
    }

    private static List<String> names(List<List<String>> people, boolean given) {
        return people.stream()
                .map(it -> it.get(1).split(" "))
                .map(it -> given ? it[0] : it[it.length - 1])
                .distinct()
                .toList();
    }

    private String often(List<String> names) {
        var place = random.nextDouble();
        return names.get((int) (place * place * names.size()));
    }

    private UUID add(List<PersonName> names, String phone, String village) {
        var phones = phone.isEmpty()
                ? List.<WorkerFacts.Phone>of()
                : List.of(new WorkerFacts.Phone(new PhoneNumber(phone), false));
        var facts = new WorkerFacts(
                names, phones, Optional.of(village), Optional.empty(), Optional.empty(), Optional.empty());
        var worker = workers.register(new NewWorker(facts, Optional.empty(), Optional.empty()), new Actor.Visitor());
        var id = cases.add(new Sample(CaseState.IN_HANDLING, false, AT, Optional.empty(), Optional.empty(), ""));
        database.owner()
                .sql(CASE_WORKER)
                .param("case", id)
                .param("worker", worker.value())
                .update();
        return id;
    }
}
