package id.sasando.workers.registry;

import static id.sasando.access.Role.CASE_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.audit.trail.TestTrail;
import id.sasando.audit.trail.TestTrail.Written;
import id.sasando.database.TestDatabase;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Actor;
import id.sasando.shared.Forbidden;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import id.sasando.workers.NewWorker;
import id.sasando.workers.Nik;
import id.sasando.workers.PassportNumber;
import id.sasando.workers.PersonName;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.WorkerChange;
import id.sasando.workers.WorkerChange.Revision;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerFacts.Phone;
import id.sasando.workers.WorkerFacts.Sex;
import id.sasando.workers.WorkerId;
import id.sasando.workers.Workers;
import id.sasando.workers.Workers.SealedNumber;
import id.sasando.workers.Workers.WorkerEvent.Difference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("sql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryTest {
    private static final Actor PUBLIC = new Actor.Visitor();
    private static final Viewer OFFICER = new Viewer(Optional.of(UUID.randomUUID()), "Petugas", Set.of(CASE_OFFICER));

    private final TestDatabase database = TestDatabase.fresh();
    private final TestKeys keys = TestKeys.on(database);
    private final Workers workers = TestWorkers.on(database, keys);

    @BeforeAll
    void anOfficerAndAVillage() {
        var owner = database.owner();
        owner.sql("insert into access.account (id, login, name, created_at) values (:id, 'petugas', 'Petugas', now())")
                .param("id", OFFICER.id())
                .update();
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
        owner.sql("insert into reference.village (code, name, district_code, kind, source)"
                        + " values ('53.01.99.2001', 'V', '53.01.99', 'DESA', 't')")
                .update();
    }

    private static WorkerFacts everything() {
        return new WorkerFacts(
                List.of(PersonName.of("Maria Bano"), PersonName.alias("Nona")),
                List.of(new Phone(new PhoneNumber("+6281200000001"), true)),
                Optional.of("53.01.99.2001"),
                Optional.of("53.01"),
                Optional.of(Sex.FEMALE),
                Optional.of(1990));
    }

    private WorkerId registered(String nik, String passport) {
        return workers.register(
                new NewWorker(everything(), Optional.of(new Nik(nik)), Optional.of(new PassportNumber(passport))),
                PUBLIC);
    }

    private List<Written> trail(WorkerId id) {
        return TestTrail.written(database).stream()
                .filter(it -> it.subjects().contains(id.value()))
                .toList();
    }

    @Test
    void whatWasRegisteredIsFoundWithNumbersMasked() {
        var id = registered("5301995412900001", "C1234501");

        var found = workers.find(id).orElseThrow();

        assertThat(found.facts()).isEqualTo(everything());
        assertThat(found.nik()).contains("5301********0001");
        assertThat(found.passport()).contains("C****501");
        assertThat(found.version()).isZero();
    }

    @Test
    void anAliasAloneIsAPerson() {
        var id = workers.register(
                new NewWorker(WorkerFacts.named(PersonName.alias("Om Yan")), Optional.empty(), Optional.empty()),
                PUBLIC);

        assertThat(workers.find(id).orElseThrow().nik()).isEmpty();
        assertThat(workers.names(List.of(id))).containsEntry(id, "Om Yan");
    }

    @Test
    void whoIsFoundComesInTheOrderAsked() {
        var one = workers.register(NewWorker.named("Satu", List.of(), Optional.empty(), Optional.empty()), PUBLIC);
        var two = workers.register(NewWorker.named("Dua", List.of(), Optional.empty(), Optional.empty()), PUBLIC);

        assertThat(workers.findAll(List.of(two, new WorkerId(UUID.randomUUID()), one)))
                .extracting(it -> it.facts().name())
                .containsExactly("Dua", "Satu");
    }

    @Test
    void historyThatWasSealedBeforeShapesHadVersionsOpens() throws Exception {
        var id = registered("5301995412900031", "C1234531");
        var key = database.db()
                .sql("select data_key from workers.worker where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        var old =
                Files.readString(Path.of("src/test/resources/sealed-shapes/workers.worker_event.detail_sealed.1.txt"));

        database.db()
                .sql("insert into workers.worker_event (worker_id, version, at, actor_kind, verb, detail_sealed)"
                        + " values (:id, 1, now(), 'SYSTEM', 'CHANGED', :detail)")
                .param("id", id.value())
                .param(
                        "detail",
                        keys.dataKeys()
                                .use(new DataKeyId(key))
                                .sealText("workers.worker_event.detail_sealed:" + id.value() + ":1", old))
                .update();

        assertThat(workers.history(id, 1).getFirst().differences())
                .contains(new Difference("names", List.of(), List.of("LEGAL Mama Contoh")));
    }

    @Test
    void sealedNumbersStandNowhereReadable() {
        registered("5301995412900002", "C1234502");

        var readable = database.db().sql("""
                        select count(*) from (select w::text from workers.worker w
                          union all select e::text from workers.worker_event e
                          union all select encode(detail_sealed, 'escape') from workers.worker_event
                          union all select encode(nik_sealed, 'escape') from workers.worker
                          union all select a::text from audit.entry a) all_rows (text)
                         where text like '%5301995412900002%' or text like '%C1234502%'
                        """).query(Long.class).single();

        assertThat(readable).isZero();
    }

    @Test
    void registeringWritesTrailAndHistory() {
        var id = registered("5301995412900003", "C1234503");

        assertThat(trail(id)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo("workers.worker.registered");
            assertThat(it.fields())
                    .containsExactly("names", "phones", "village", "regency", "sex", "birthYear", "nik", "passport");
        });
        assertThat(workers.history(id, 10)).singleElement().satisfies(it -> {
            assertThat(it.version()).isZero();
            assertThat(it.actorKind()).isEqualTo("VISITOR");
            assertThat(it.differences()).last().extracting("after").isEqualTo(List.of("C****503"));
        });
    }

    @Test
    void aChangeKeepsOldAndNewUnderThePersonsKey() {
        var id = registered("5301995412900004", "C1234504");
        var facts = WorkerFacts.named(PersonName.of("Maria Banu"));

        workers.change(id, 0, new WorkerChange(facts, new Revision.Keep<>(), new Revision.Remove<>()), OFFICER);

        var found = workers.find(id).orElseThrow();
        assertThat(found.facts()).isEqualTo(facts);
        assertThat(found.nik()).contains("5301********0004");
        assertThat(found.passport()).isEmpty();
        assertThat(found.version()).isEqualTo(1);
        assertThat(workers.history(id, 1).getFirst().differences().getFirst())
                .extracting("field", "before", "after")
                .containsExactly("names", List.of("NAME Maria Bano", "ALIAS Nona"), List.of("NAME Maria Banu"));
        assertThat(trail(id)).last().satisfies(it -> {
            assertThat(it.action()).isEqualTo("workers.worker.changed");
            assertThat(it.permission()).isEqualTo("EDIT_CASE");
            assertThat(it.fields()).doesNotContain("nik").contains("names", "passport");
        });
    }

    @Test
    void howATelephoneWasTypedStandsBesideItsReading() {
        var id = registered("5301995412900044", "C1234544");
        var named = WorkerFacts.named(PersonName.of("Maria Bano"));
        var phones = List.of(new Phone(new PhoneNumber("+85251234567"), false));
        var facts = new WorkerFacts(
                named.names(), phones, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        workers.change(
                id,
                0,
                new WorkerChange(facts, new Revision.Keep<>(), new Revision.Keep<>(), List.of("5123 4567")),
                OFFICER);

        assertThat(workers.history(id, 1).getFirst().differences())
                .contains(new Difference("phonesTyped", List.of(), List.of("5123 4567")));
        assertThat(trail(id)).last().satisfies(it -> assertThat(it.fields()).doesNotContain("phonesTyped"));
    }

    @Test
    void nobodyLosesAnothersEdit() {
        var id = registered("5301995412900005", "C1234505");
        var change = WorkerChange.of(WorkerFacts.named(PersonName.of("Satu")));
        workers.change(id, 0, change, OFFICER);

        var late = WorkerChange.of(WorkerFacts.named(PersonName.of("Dua")));

        assertThatThrownBy(() -> workers.change(id, 0, late, OFFICER)).isInstanceOf(StaleRecord.class);
        assertThat(workers.find(id).orElseThrow().facts().name()).isEqualTo("Satu");
    }

    @Test
    void aChangeThatChangesNothingWritesNothing() {
        var id = registered("5301995412900006", "C1234506");
        var same = new WorkerChange(
                everything(), new Revision.Replace<>(new Nik("5301995412900006")), new Revision.Keep<>());

        workers.change(id, 0, same, OFFICER);

        assertThat(workers.find(id).orElseThrow().version()).isZero();
        assertThat(workers.history(id, 10)).hasSize(1);
    }

    @Test
    void aNikOrPassportBelongsToOnePerson() {
        var first = registered("5301995412900007", "C1234507");
        var other = registered("5301995412900008", "C1234508");
        var nik = new WorkerChange(
                everything(), new Revision.Replace<>(new Nik("5301995412900007")), new Revision.Keep<>());

        assertThat(first).isNotEqualTo(other);
        assertThatThrownBy(() -> workers.change(other, 0, nik, OFFICER))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("workers.nik.belongs-to-another");
        assertThatThrownBy(() -> registered("5301995412900009", "C1234507"))
                .hasMessage("workers.passport.belongs-to-another");
    }

    @Test
    void aWholeNumberIsShownOnlyWithItsOwnRowInTheTrail() {
        var id = registered("5301995412900010", "C1234510");

        assertThat(workers.reveal(id, SealedNumber.NIK, OFFICER)).contains("5301995412900010");

        assertThat(trail(id)).last().extracting(Written::action).isEqualTo("workers.nik.revealed");
    }

    @Test
    void whoMayNotSeeCasesSeesNoNumberAndChangesNobody() {
        var id = registered("5301995412900011", "C1234511");
        var auditor = new Viewer(OFFICER.account(), "Auditor", Set.of(Role.AUDITOR));

        assertThatThrownBy(() -> workers.reveal(id, SealedNumber.NIK, auditor)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workers.change(id, 0, WorkerChange.of(everything()), auditor))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workers.change(id, 0, WorkerChange.of(everything()), Viewer.PUBLIC))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workers.reveal(id, SealedNumber.NIK, Viewer.PUBLIC))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyThereIsSaidSo() {
        var nobody = new WorkerId(UUID.randomUUID());

        assertThat(workers.find(nobody)).isEmpty();
        assertThat(workers.history(nobody, 10)).isEmpty();
        assertThatThrownBy(() -> workers.change(nobody, 0, WorkerChange.of(everything()), OFFICER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void historyCannotBeRewritten() {
        var id = registered("5301995412900012", "C1234512");

        assertThatThrownBy(() -> database.owner()
                        .sql("update workers.worker_event set role = null where worker_id = :id")
                        .param("id", id.value())
                        .update())
                .hasStackTraceContaining("written once");
        assertThatThrownBy(() ->
                        database.db().sql("delete from workers.worker_event").update())
                .hasStackTraceContaining("permission denied");
    }
}
