package id.sasando.workers.registry;

import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.workers.Workers;
import id.sasando.workers.names.NameParts;
import java.time.Clock;

/** The real registry over a test database. */
public final class TestWorkers {
    private TestWorkers() {}

    public static Workers on(TestDatabase database, TestKeys keys) {
        var clock = Clock.systemUTC();
        var db = database.db();
        var trail = TestTrail.on(database);
        var stored = new StoredWorkers(db, new WorkerContacts(db, new NameParts(db)), clock);
        var numbers = new SealedNumbers(keys.dataKeys(), keys.fingerprints());
        var events = new WorkerEvents(db, keys.dataKeys(), clock);
        return new Registry(
                new RegisterWorker(stored, numbers, events, keys.dataKeys(), trail),
                new ChangeWorker(stored, numbers, events, trail),
                new RevealNumber(stored, numbers, trail),
                stored,
                events,
                numbers);
    }
}
