package id.sasando.workers.registry;

import id.sasando.keys.DataKeyId;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerFacts.Sex;
import id.sasando.workers.WorkerId;
import id.sasando.workers.registry.StoredWorker.SealedDigits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code workers.worker}; names and phones through {@link WorkerContacts}. */
@Repository
class StoredWorkers {
    private static final String FIND = """
            select id, data_key, sex, birth_year, village_code, regency_code,
                   nik_sealed, nik_index, passport_sealed, passport_index, version
              from workers.worker where id = any(:ids) limit 100
            """;
    private static final String INSERT = """
            insert into workers.worker (id, data_key, sex, birth_year, village_code, regency_code,
                                        nik_sealed, nik_index, passport_sealed, passport_index, created_at)
            values (:id, :key, :sex, :birthYear, :village, :regency,
                    :nikSealed, :nikIndex, :passportSealed, :passportIndex, :at)
            """;
    private static final String UPDATE = """
            update workers.worker
               set sex = :sex, birth_year = :birthYear, village_code = :village, regency_code = :regency,
                   nik_sealed = :nikSealed, nik_index = :nikIndex,
                   passport_sealed = :passportSealed, passport_index = :passportIndex, version = version + 1
             where id = :id and version = :version
            """;
    private final JdbcClient db;
    private final WorkerContacts contacts;
    private final Clock clock;

    StoredWorkers(JdbcClient db, WorkerContacts contacts, Clock clock) {
        this.db = db;
        this.contacts = contacts;
        this.clock = clock;
    }

    Optional<StoredWorker> find(WorkerId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** At most 100, in no order. */
    List<StoredWorker> findAll(Collection<WorkerId> ids) {
        var all = ids.stream().map(WorkerId::value).toArray(UUID[]::new);
        var names = contacts.names(all);
        var phones = contacts.phones(all);
        return db.sql(FIND).param("ids", all).query((row, _) -> Row.of(row)).list().stream()
                .map(it -> it.worker(new WorkerFacts(
                        names.getOrDefault(it.id, List.of()),
                        phones.getOrDefault(it.id, List.of()),
                        Optional.ofNullable(it.village),
                        Optional.ofNullable(it.regency),
                        Optional.ofNullable(it.sex).map(Sex::valueOf),
                        Optional.ofNullable(it.birthYear))))
                .toList();
    }

    /** At most 100. */
    Map<WorkerId, String> names(Collection<WorkerId> ids) {
        return contacts.firstNames(ids.stream().map(WorkerId::value).toArray(UUID[]::new));
    }

    void insert(StoredWorker it) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        oneHolder(() -> bind(db.sql(INSERT), it)
                .param("key", it.key().value())
                .param("at", at)
                .update());
        contacts.insert(it.id(), it.facts());
    }

    /** @throws StaleRecord if the stored version is not that of {@code it} */
    void update(StoredWorker it) {
        var updated = oneHolder(
                () -> bind(db.sql(UPDATE), it).param("version", it.version()).update());
        if (updated == 0) throw new StaleRecord("worker " + it.id().value());
        contacts.replace(it.id(), it.facts());
    }

    /** A number belongs to one person. Somebody has to look which of the two records is wrong, or whether both are one. */
    private static int oneHolder(Supplier<Integer> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException e) {
            var message = String.valueOf(e.getMessage());
            if (message.contains("worker_nik")) throw new RuleViolation("workers.nik.belongs-to-another");
            if (message.contains("worker_passport")) throw new RuleViolation("workers.passport.belongs-to-another");
            throw e;
        }
    }

    private static StatementSpec bind(StatementSpec sql, StoredWorker it) {
        var facts = it.facts();
        return sql.param("id", it.id().value())
                .param("sex", facts.sex().map(Sex::name).orElse(null))
                .param("birthYear", facts.birthYear().orElse(null))
                .param("village", facts.villageCode().orElse(null))
                .param("regency", facts.regencyCode().orElse(null))
                .param("nikSealed", it.nik().map(SealedDigits::sealed).orElse(null))
                .param("nikIndex", it.nik().map(SealedDigits::index).orElse(null))
                .param("passportSealed", it.passport().map(SealedDigits::sealed).orElse(null))
                .param("passportIndex", it.passport().map(SealedDigits::index).orElse(null));
    }

    private record Row(
            UUID id,
            UUID key,
            @Nullable String sex,
            @Nullable Integer birthYear,
            @Nullable String village,
            @Nullable String regency,
            Optional<SealedDigits> nik,
            Optional<SealedDigits> passport,
            int version) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("data_key", UUID.class),
                    row.getString("sex"),
                    row.getObject("birth_year", Integer.class),
                    row.getString("village_code"),
                    row.getString("regency_code"),
                    digits(row.getBytes("nik_sealed"), row.getBytes("nik_index")),
                    digits(row.getBytes("passport_sealed"), row.getBytes("passport_index")),
                    row.getInt("version"));
        }

        StoredWorker worker(WorkerFacts facts) {
            return new StoredWorker(new WorkerId(id), new DataKeyId(key), facts, nik, passport, version);
        }

        private static Optional<SealedDigits> digits(byte @Nullable [] sealed, byte @Nullable [] index) {
            return sealed == null || index == null ? Optional.empty() : Optional.of(new SealedDigits(sealed, index));
        }
    }
}
