package id.sasando.workers.registry;

import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.shared.Actor;
import id.sasando.workers.Nik;
import id.sasando.workers.PassportNumber;
import id.sasando.workers.WorkerId;
import id.sasando.workers.Workers.WorkerEvent;
import id.sasando.workers.Workers.WorkerEvent.Difference;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code workers.worker_event}, the history of people; old and new values under the person's key. */
@Repository
class WorkerEvents {
    private static final String INSERT = """
            insert into workers.worker_event (worker_id, version, at, actor_kind, account_id, role, verb, detail_sealed)
            values (:worker, :version, :at, :actorKind, :account, :role, :verb, :detail)
            """;
    private static final String LIST = """
            select version, at, actor_kind, account_id, detail_sealed from workers.worker_event
             where worker_id = :worker order by version desc limit :limit
            """;
    private final JdbcClient db;
    private final DataKeys keys;
    private final Clock clock;

    WorkerEvents(JdbcClient db, DataKeys keys, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.clock = clock;
    }

    void registered(StoredWorker it, Actor actor, List<Difference> differences) {
        insert(it, 0, actor, "REGISTERED", differences);
    }

    void changed(StoredWorker it, Actor actor, List<Difference> differences) {
        insert(it, it.version() + 1, actor, "CHANGED", differences);
    }

    List<WorkerEvent> list(WorkerId id, DataKeyId key, int limit) {
        var rows = db.sql(LIST)
                .param("worker", id.value())
                .param("limit", limit)
                .query((row, _) -> new Row(
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_kind"),
                        row.getObject("account_id", UUID.class),
                        row.getBytes("detail_sealed")))
                .list();
        var seal = keys.use(key);
        return rows.stream()
                .map(it -> new WorkerEvent(
                        it.at,
                        it.actorKind,
                        Optional.ofNullable(it.account),
                        it.version,
                        masked(WorkerEvent.SHAPE.open(seal, row(id, it.version), it.detail))))
                .toList();
    }

    private void insert(StoredWorker it, int version, Actor actor, String verb, List<Difference> differences) {
        var staff = actor instanceof Actor.Staff one ? one : null;
        var detail = WorkerEvent.SHAPE.seal(keys.use(it.key()), row(it.id(), version), differences);
        db.sql(INSERT)
                .param("worker", it.id().value())
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actorKind", actor.kind())
                .param("account", staff == null ? null : staff.account())
                .param("role", staff == null ? null : staff.role())
                .param("verb", verb)
                .param("detail", detail)
                .update();
    }

    private List<Difference> masked(List<Difference> whole) {
        return whole.stream()
                .map(it -> switch (it.field()) {
                    case "nik" -> masked(it, digits -> new Nik(digits).masked());
                    case "passport" -> masked(it, number -> new PassportNumber(number).masked());
                    default -> it;
                })
                .toList();
    }

    private static Difference masked(Difference it, UnaryOperator<String> mask) {
        return new Difference(
                it.field(),
                it.before().stream().map(mask).toList(),
                it.after().stream().map(mask).toList());
    }

    private static String row(WorkerId id, int version) {
        return id.value() + ":" + version;
    }

    private record Row(
            int version,
            Instant at,
            String actorKind,
            @Nullable UUID account,
            byte[] detail) {}
}
