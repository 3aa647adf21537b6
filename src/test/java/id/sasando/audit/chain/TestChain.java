package id.sasando.audit.chain;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.SealSigning;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestSigning;
import id.sasando.shared.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real chain over a test database, with a file of roots in a folder of the test. */
final class TestChain {
    /** More than ten minutes: another test may clone its databases meanwhile, on a machine that is busy. */
    private static final int TRIES_MAX = 40_000;

    private static final String RUNNING_ELSEWHERE = """
            select count(*) from pg_stat_activity
             where backend_xid is not null and datname is distinct from current_database()
            """;

    final TestDatabase database = TestDatabase.fresh();
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    final SealSigning signing = TestSigning.on(database.db(), Clock.systemUTC()).trail();
    final RootFile file;
    private final StoredSeals seals = new StoredSeals(database.db());
    private final SealBatch sealBatch = new SealBatch(seals, new TrailRows(database.db()), signing, Clock.systemUTC());

    TestChain(Path folder) {
        file = new RootFile(folder.resolve("audit/roots"));
    }

    /** As the trigger does, with the transaction that Spring would open. */
    Optional<BatchSeal> seal() {
        waitForOtherDatabases();
        var sealed = Objects.requireNonNull(transaction.execute(_ -> sealBatch.run()));
        seals.newest().ifPresent(file::append);
        return sealed;
    }

    /** Transactions count over all databases of a server: clones that are made or dropped hold the seal up, too. */
    private void waitForOtherDatabases() {
        for (var tries = 0; tries < TRIES_MAX; tries++) {
            if (database.superuser().sql(RUNNING_ELSEWHERE).query(Integer.class).single() == 0) return;
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new IllegalStateException("A transaction of another database does not end.");
    }

    /** Entries of every shape, three to a transaction. */
    void write(int transactions) {
        var trail = TestTrail.on(database);
        for (var i = 0; i < transactions; i++) {
            transaction.executeWithoutResult(_ -> {
                var officer = new Actor.Staff(UUID.randomUUID(), "CASE_OFFICER");
                var many = List.of(UUID.randomUUID(), UUID.randomUUID());
                trail.record(AuditEntry.of(officer, "complaints.case.opened", "case", UUID.randomUUID())
                        .permission("VIEW_CASES"));
                trail.record(AuditEntry.ofMany(new Actor.Reporter(), "complaints.list.view", "case", many)
                        .fields(List.of("state", "due"))
                        .reason("TEST"));
                trail.record(AuditEntry.ofMany(new Actor.Visitor(), "complaints.search.run", "case", List.of())
                        .sealedWords(new byte[] {1, 2, 3}));
            });
        }
    }

    Verdict verify(Optional<byte[]> root) {
        return verification(database.db(), file).run(root);
    }

    VerifyTrail verification(JdbcClient db, RootFile roots) {
        var stored = new StoredSeals(db);
        return new VerifyTrail(stored, new TrailRows(db), signing, new CompareRoots(stored, roots));
    }
}
