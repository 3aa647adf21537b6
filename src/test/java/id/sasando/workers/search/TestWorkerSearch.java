package id.sasando.workers.search;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.workers.WorkerSearch;

/** The real search over a test database. */
public final class TestWorkerSearch {
    private TestWorkerSearch() {}

    public static WorkerSearch on(TestDatabase database, TestKeys keys) {
        return new FindWorkers(new FoundWorkers(database.db()), keys.fingerprints());
    }
}
