package id.sasando.complaints.search;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.audit.trail.TestTrail;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.TestCases;
import id.sasando.complaints.core.TestCases.Sample;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.reference.regions.TestRegions;
import id.sasando.shared.Actor;
import id.sasando.workers.NewWorker;
import id.sasando.workers.Workers;
import id.sasando.workers.registry.TestWorkers;
import id.sasando.workers.search.TestWorkerSearch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindCasesTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final TestKeys keys = TestKeys.on(database);
    private final TestCases cases = new TestCases(database);
    private final FindCases findCases = new FindCases(
            new FoundCases(database.db()),
            new FoundReporters(database.db(), TestWorkerSearch.names(database)),
            TestWorkerSearch.on(database, keys),
            TestRegions.on(database),
            new FindCases.Numbering(office(), CLOCK),
            new FindCases.Trail(TestTrail.on(database), keys.dataKeys()));
    private final UUID me = cases.account();
    private final Viewer head = new Viewer(Optional.of(me), "Me", Set.of(Role.HEAD_OF_OFFICE));
    private final Viewer officer = new Viewer(Optional.of(me), "Me", Set.of(Role.CASE_OFFICER));
    private UUID neno = me;
    private UUID banu = me;

    @BeforeAll
    void twoCases() {
        var at = Instant.parse("2026-11-20T00:00:00Z");
        neno = cases.add(
                new Sample(CaseState.IN_HANDLING, true, at, Optional.empty(), Optional.of(me), "Yuliana Neno"));
        banu = cases.add(new Sample(CaseState.IN_HANDLING, false, at, Optional.empty(), Optional.empty(), "Petrus"));
        Workers workers = TestWorkers.on(database, keys);
        var worker = workers.register(
                NewWorker.named("Yohanes Banu", List.of("+6281234567890"), Optional.empty(), Optional.empty()),
                new Actor.Visitor());
        database.owner()
                .sql("insert into complaints.case_worker (case_id, worker_id, added_at) values (:case, :worker, :at)")
                .param("case", banu)
                .param("worker", worker.value())
                .param("at", java.time.OffsetDateTime.parse("2026-11-20T00:00:00Z"))
                .update();
    }

    private List<UUID> found(String typed, Viewer viewer) {
        return findCases.run(typed, viewer).stream().map(it -> it.id().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yuliana", "neno yuliana", "Juliana", "Yulianna", "Yuliani", "Yulana", "Xyuliana", "yul"})
    void aReporterIsFoundWithOneLetterWrong(String typed) {
        assertThat(found(typed, head)).contains(neno).doesNotContain(banu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yulyana Nenno", "Yulianna", "Juliyana", "NENO"})
    void aReporterIsFoundByTheSoundOfTheName(String typed) {
        assertThat(found(typed, head)).contains(neno).doesNotContain(banu);
    }

    @Test
    void aNumberOfAnotherBodyLeadsToTheCaseButNotToAProtectedOneOfSomebodyElse() {
        outside(banu, "LP/B/88/XI/2026");
        var hidden = cases.add(new Sample(
                CaseState.IN_HANDLING,
                false,
                Instant.parse("2026-11-20T00:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                ""));
        protect(hidden, "TRAFFICKING");
        outside(hidden, "LP/B/89/XI/2026");

        assertThat(found("lp b 88 xi 2026", officer)).containsExactly(banu);
        assertThat(found("LP/B/89/XI/2026", head)).containsExactly(hidden);
        assertThat(found("LP/B/89/XI/2026", officer)).isEmpty();
    }

    private void outside(UUID caseId, String number) {
        database.owner()
                .sql("""
                        insert into complaints.outside_number (id, case_id, kind, number, search, given_on, added_at, added_by)
                        values (gen_random_uuid(), :case, 'POLICE_REPORT', :number, :search, date '2026-11-20',
                                timestamptz '2026-11-20', :by)
                        """)
                .param("case", caseId)
                .param("number", number)
                .param("search", number.replace("/", ""))
                .param("by", me)
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yuleono", "Yuliana Marta", "%", "_____", "x'); --"})
    void twoLettersWrongFindNobody(String typed) {
        assertThat(found(typed, head)).doesNotContain(neno, banu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yohanes",
                "johanis",
                "0812 3456 7890",
                "+6281234567890",
                "\u202a+62 812\u20113456\u20117890\u202c",
                "+62\u00a0812\u00a03456\u00a07890",
                "wa.me/6281234567890",
                "081234567890 (WA)",
                "7890",
                "67890",
                "567890",
                "4567890"
            })
    void aWorkerLeadsToTheCase(String typed) {
        assertThat(found(typed, head)).contains(banu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5123 4567",
                "+852 5123 4567",
                "+852\u00a05123\u00a04567",
                "85251234567",
                "wa.me/85251234567",
                "WA: 51234567",
                "4567",
                "1234567"
            })
    void aReportersTelephoneLeadsToTheCase(String typed) {
        database.owner()
                .sql("update complaints.case_file set reporter_phone = '+85251234567' where id = :id")
                .param("id", neno)
                .update();

        assertThat(found(typed, head)).contains(neno).doesNotContain(banu);
    }

    @Test
    void otherLastDigitsFindNobody() {
        assertThat(found("7891", head)).doesNotContain(banu);
        assertThat(found("890", head)).doesNotContain(banu);
    }

    @Test
    void aCaseIsFoundByTheOrderOfItsReceipt() {
        var intake = database.db()
                .sql("select intake from complaints.case_file where id = :id")
                .param("id", neno)
                .query(Long.class)
                .single();

        assertThat(found("#" + intake, head)).containsExactly(neno);
    }

    @Test
    void whatIsNotTheirsIsALockedLine() {
        assertThat(findCases.run("Yuliana", officer)).first().matches(CaseLine::mine);
        assertThat(findCases.run("Petrus", officer)).first().matches(it -> !it.mine());
    }

    @Test
    void aNameDoesNotLeadToAProtectedCaseOfSomebodyElse() {
        var at = Instant.parse("2026-11-20T00:00:00Z");
        var hidden = cases.add(
                new Sample(CaseState.IN_HANDLING, false, at, Optional.empty(), Optional.empty(), "Ratna Rahasia"));
        protect(hidden, "TRAFFICKING");
        var intake = database.db()
                .sql("select intake from complaints.case_file where id = :id")
                .param("id", hidden)
                .query(Long.class)
                .single();

        assertThat(found("Ratna Rahasia", officer)).isEmpty();
        assertThat(found("Ratna Rahasia", head)).containsExactly(hidden);
        assertThat(findCases.run("#" + intake, officer)).singleElement().matches(it -> !it.mine());
    }

    @Test
    void anOrdinaryTypeLeavesTheLockedLine() {
        var at = Instant.parse("2026-11-20T00:00:00Z");
        var open = cases.add(
                new Sample(CaseState.IN_HANDLING, false, at, Optional.empty(), Optional.empty(), "Ratna Biasa"));
        protect(open, "UNPAID_WAGES");

        assertThat(found("Ratna Biasa", officer)).containsExactly(open);
    }

    private void protect(UUID id, String type) {
        database.owner()
                .sql("insert into complaints.case_type (case_id, type) values (:case, :type)")
                .param("case", id)
                .param("type", type)
                .update();
    }

    @Test
    void theTrailHoldsTheWordsSealedAndTheIdsShown() {
        findCases.run("Yuliana", head);

        var last = TestTrail.written(database).getLast();
        assertThat(last.action()).isEqualTo("complaints.search.run");
        assertThat(last.subjects()).contains(neno);
        assertThat(database.db()
                        .sql("select count(*) from audit.entry where position(:word in sealed_words) > 0")
                        .param("word", "Yuliana".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
