package id.sasando.workers.search;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.reference.regions.TestRegions;
import id.sasando.workers.NameWords;
import id.sasando.workers.WorkerSearch;
import id.sasando.workers.names.NameParts;

/** The real search over a test database. */
public final class TestWorkerSearch {
    private TestWorkerSearch() {}

    public static WorkerSearch on(TestDatabase database, TestKeys keys) {
        var found = new FoundWorkers(database.db());
        var names = new NameSearch(found, new NameParts(database.db()), TestRegions.on(database));
        return new FindWorkers(found, names, keys.fingerprints());
    }

    public static NameWords names(TestDatabase database) {
        return new NameParts(database.db());
    }
}
