package id.sasando.complaints.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two cases are edited at random, merged, edited at random on both and on what lies in them, and taken apart. Every edit
 * lies in the case in which its author made it, before, during and after.
 */
class UnmergeLosesNothingTest extends MergeDeskTest {
    private static final int BEFORE = 6;
    private static final int DURING = 14;
    private static final int AFTER = 4;
    private static final int KINDS = 6;

    /** Who works here: the head, the officer of each case. */
    private record Desk(TestAccount head, Map<CaseId, TestAccount> officers, List<CaseId> cases) {
        CaseId duplicate() {
            return cases.getFirst();
        }

        CaseId master() {
            return cases.getLast();
        }

        /** Somebody who may edit that case now: the officer of the master edits its duplicate too. */
        TestAccount author(CaseId id, boolean merged, Random random) {
            if (random.nextInt(3) == 0) return head;
            return officers.getOrDefault(merged && random.nextBoolean() ? master() : id, head);
        }
    }

    private final Map<String, CaseId> made = new LinkedHashMap<>();
    private final Map<CaseId, List<String>> aliases = new LinkedHashMap<>();

    private Desk desk() throws Exception {
        var officers = new LinkedHashMap<CaseId, TestAccount>();
        for (var i = 0; i < 2; i++) {
            var officer = account(Role.CASE_OFFICER);
            officers.put(inHandling(officer), officer);
        }
        return new Desk(account(Role.HEAD_OF_OFFICE), officers, List.copyOf(officers.keySet()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachEditIsBackWhereItsAuthorMadeIt(long seed) throws Exception {
        var random = new Random(seed);
        var desk = desk();
        edit(desk, BEFORE, false, random);
        var apart = rows(desk.duplicate());

        assertThat(merge(desk.head(), desk.duplicate(), desk.master(), key())).isEqualTo(302);
        assertThat(rows(desk.duplicate()))
                .as("a merge moves nothing")
                .containsAll(apart)
                .hasSize(apart.size() + 1);
        edit(desk, DURING, true, random);
        var together = rows(desk.duplicate());
        var master = rows(desk.master());
        assertThat(undo(desk.head(), desk.duplicate(), key())).isEqualTo(302);

        assertThat(rows(desk.duplicate())).containsAll(together).hasSize(together.size() + 1);
        assertThat(rows(desk.master())).containsAll(master).hasSize(master.size() + 1);
        assertThat(state(desk.duplicate())).isEqualTo("IN_HANDLING");
        edit(desk, AFTER, false, random);
        everyEditStandsOnItsOwnPageOnly(desk);
    }

    private void everyEditStandsOnItsOwnPageOnly(Desk desk) throws Exception {
        for (var id : desk.cases()) {
            var page = look(desk.head(), id, "");
            made.forEach(
                    (words, place) -> assertThat(page.contains(words)).as(words).isEqualTo(place.equals(id)));
        }
    }

    private void edit(Desk desk, int times, boolean merged, Random random) throws Exception {
        for (var i = 0; i < times; i++) {
            var id = desk.cases().get(random.nextInt(2));
            var words = "K" + UUID.randomUUID().toString().substring(0, 8) + " 1";
            edit(desk.author(id, merged, random), id, random.nextInt(KINDS), words);
            made.put(words, id);
            if (merged)
                assertThat(look(desk.head(), desk.master(), ""))
                        .as("read together")
                        .contains(words);
        }
    }

    private void edit(TestAccount by, CaseId id, int kind, String words) throws Exception {
        switch (kind) {
            case 0 -> done(by, id, "/notes", "submission", key(), "note", words);
            case 1 -> done(by, id, "/messages", "submission", key(), "message", words);
            case 2 -> following.write(id, UUID.randomUUID(), words);
            case 3 -> done(by, id, "/facts", facts(words));
            case 4 -> person(by, id, words);
            default -> done(by, id, "/outside-numbers", outside(words));
        }
    }

    private static String[] facts(String place) {
        return new String[] {"country", "MY", "departure", "UNKNOWN", "consent", "LEGAL_DUTY", "place", place};
    }

    private static String[] outside(String number) {
        return new String[] {"submission", key(), "kind", "MISSION", "number", number, "givenOn", "2026-01-05"};
    }

    /** One alias more for the person of that case. */
    private void person(TestAccount by, CaseId id, String words) throws Exception {
        var all = aliases.computeIfAbsent(id, _ -> new ArrayList<>());
        all.add(words);
        var worker = db().sql("select w.id from workers.worker w join complaints.case_worker c on c.worker_id = w.id"
                        + " where c.case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        var version = number(
                "select w.version from workers.worker w join complaints.case_worker c on c.worker_id = w.id"
                        + " where c.case_id = :id",
                id);
        var path = "/people/" + worker;
        var status = press(by, id, path, version, "name", "Pekerja Contoh", "aliases", String.join("\n", all));
        assertThat(status).isEqualTo(302);
    }
}
