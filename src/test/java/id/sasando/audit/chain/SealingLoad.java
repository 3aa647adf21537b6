package id.sasando.audit.chain;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A driver, not a test: how many entries a second eight writers commit without and with the sealer, and how long a
 * verification of generated rows takes. Arguments: seconds of a round, rounds, rows to verify.
 */
final class SealingLoad {
    private static final int WRITERS = 8;
    private static final int SEAL_MILLIS = 5_000;
    private static final int CHUNK = 10_000;
    private static final String WRITE = """
            insert into audit.entry (at, actor_kind, account_id, role, action, subject_kind, subject_ids, field_names,
                                     permission)
            values (clock_timestamp(), 'STAFF', gen_random_uuid(), 'CASE_OFFICER', 'complaints.case.opened', 'case',
                    array[gen_random_uuid()], '{}', 'VIEW_CASES')
            """;
    private static final String FILL = """
            insert into audit.entry (at, actor_kind, account_id, role, action, subject_kind, subject_ids, field_names,
                                     permission)
            select clock_timestamp(), 'STAFF', gen_random_uuid(), 'CASE_OFFICER', 'complaints.case.changed', 'case',
                   array[gen_random_uuid()], array['state', 'due'], 'EDIT_CASE'
              from generate_series(1, :rows)
            """;

    private final TestChain chain;
    private final AtomicLong sealingNanos = new AtomicLong();
    private final AtomicLong sealerNanos = new AtomicLong();

    private SealingLoad(Path folder) {
        chain = new TestChain(folder);
    }

    public static void main(String[] arguments) throws Exception {
        var load = new SealingLoad(Files.createTempDirectory("sealing"));
        var seconds = Integer.parseInt(arguments[0]);
        load.round(seconds, true); // warms up
        var shares = new ArrayList<Double>();
        for (var i = 0; i < Integer.parseInt(arguments[1]); i++) {
            // In turn, so that a machine that grows busier harms both alike.
            var first = i % 2 == 0;
            var one = load.round(seconds, !first);
            var other = load.round(seconds, first);
            var without = first ? one : other;
            var with = first ? other : one;
            shares.add(with / without);
            System.out.printf(
                    "round %d: %.0f/s without sealer, %.0f/s with it, %.1f %%; machine load %.1f%n",
                    i + 1, without, with, 100 * with / without, machineLoad());
        }
        shares.sort(null);
        System.out.printf(
                "median share %.1f %%; the sealer was at work %.1f %% of its time%n",
                100 * shares.get(shares.size() / 2), 100.0 * load.sealingNanos.get() / load.sealerNanos.get());
        load.verify(Integer.parseInt(arguments[2]));
        System.exit(0);
    }

    private double round(int seconds, boolean sealing) throws Exception {
        var stop = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            var writers = new ArrayList<Callable<Long>>();
            for (var i = 0; i < WRITERS; i++) writers.add(() -> write(stop));
            if (sealing) writers.add(() -> seal(stop));
            var counts = writers.stream().map(threads::submit).toList();
            Thread.sleep(seconds * 1_000L);
            stop.set(true);
            var sum = 0L;
            for (var count : counts) sum += count.get();
            return sum / (double) seconds;
        }
    }

    private long write(AtomicBoolean stop) throws SQLException {
        try (var connection = chain.database.application().connect()) {
            connection.setAutoCommit(false);
            var written = 0L;
            try (var statement = connection.prepareStatement(WRITE)) {
                while (!stop.get()) {
                    statement.executeUpdate();
                    connection.commit();
                    written++;
                }
            }
            return written;
        }
    }

    private long seal(AtomicBoolean stop) throws InterruptedException {
        var began = System.nanoTime();
        while (!stop.get()) {
            var before = System.nanoTime();
            chain.seal();
            sealingNanos.addAndGet(System.nanoTime() - before);
            for (var slept = 0; slept < SEAL_MILLIS && !stop.get(); slept += 100) Thread.sleep(100);
        }
        sealerNanos.addAndGet(System.nanoTime() - began);
        return 0;
    }

    private void verify(int rows) {
        for (var done = 0; done < rows; done += CHUNK) {
            chain.database.db().sql(FILL).param("rows", CHUNK).update();
            if (done % (10 * CHUNK) == 0) chain.seal();
        }
        chain.seal();
        var before = System.nanoTime();
        var verdict = chain.verify(Optional.empty());
        System.out.printf(
                "verified %d rows in %d batches in %.1f s, whole: %s, not sealed: %d; machine load %.1f; heap limit %d MB%n",
                verdict.rows(),
                verdict.batches(),
                (System.nanoTime() - before) / 1e9,
                verdict.isWhole(),
                verdict.unsealed(),
                machineLoad(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println(List.copyOf(verdict.faults()));
    }

    private static double machineLoad() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
