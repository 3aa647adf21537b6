package id.sasando.workers.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.sasando.workers.PersonName;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerFacts.Phone;
import id.sasando.workers.WorkerId;
import id.sasando.workers.names.NameParts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code workers.worker_name} and {@code workers.worker_phone}. */
@Repository
class WorkerContacts {
    private static final String NAMES = """
            select worker_id, kind, name from workers.worker_name where worker_id = any(:ids)
             order by worker_id, position limit 2000
            """;
    private static final String FIRST_NAMES = """
            select worker_id, name from workers.worker_name where worker_id = any(:ids) and position = 0 limit 100
            """;
    private static final String PHONES = """
            select worker_id, number, shared from workers.worker_phone where worker_id = any(:ids)
             order by worker_id, position limit 1000
            """;
    private static final String INSERT_NAME = """
            insert into workers.worker_name (worker_id, position, kind, name, search)
            values (:id, :position, :kind, :name, :search)
            """;
    private static final String INSERT_PHONE = """
            insert into workers.worker_phone (worker_id, position, number, shared)
            values (:id, :position, :number, :shared)
            """;
    private static final String DELETE_NAMES = "delete from workers.worker_name where worker_id = :id";
    private static final String DELETE_PHONES = "delete from workers.worker_phone where worker_id = :id";
    private final JdbcClient db;
    private final NameParts parts;

    WorkerContacts(JdbcClient db, NameParts parts) {
        this.db = db;
        this.parts = parts;
    }

    Map<UUID, List<PersonName>> names(UUID[] ids) {
        return db
                .sql(NAMES)
                .param("ids", ids)
                .query((row, _) -> Map.entry(
                        row.getObject("worker_id", UUID.class),
                        new PersonName(PersonName.Kind.valueOf(row.getString("kind")), row.getString("name"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Map<WorkerId, String> firstNames(UUID[] ids) {
        return db
                .sql(FIRST_NAMES)
                .param("ids", ids)
                .query((row, _) ->
                        Map.entry(new WorkerId(row.getObject("worker_id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<UUID, List<Phone>> phones(UUID[] ids) {
        return db
                .sql(PHONES)
                .param("ids", ids)
                .query((row, _) -> Map.entry(
                        row.getObject("worker_id", UUID.class),
                        new Phone(new PhoneNumber(row.getString("number")), row.getBoolean("shared"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    void insert(WorkerId id, WorkerFacts facts) {
        parts.learn(facts.names().stream().map(it -> PersonName.fold(it.text())).toList());
        for (var position = 0; position < facts.names().size(); position++) {
            var name = facts.names().get(position);
            db.sql(INSERT_NAME)
                    .param("id", id.value())
                    .param("position", position)
                    .param("kind", name.kind().name())
                    .param("name", name.text())
                    .param("search", PersonName.fold(name.text()))
                    .update();
        }
        for (var position = 0; position < facts.phones().size(); position++) {
            var phone = facts.phones().get(position);
            db.sql(INSERT_PHONE)
                    .param("id", id.value())
                    .param("position", position)
                    .param("number", phone.number().value())
                    .param("shared", phone.shared())
                    .update();
        }
    }

    void replace(WorkerId id, WorkerFacts facts) {
        db.sql(DELETE_NAMES).param("id", id.value()).update();
        db.sql(DELETE_PHONES).param("id", id.value()).update();
        insert(id, facts);
    }
}
