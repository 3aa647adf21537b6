package id.sasando.reference.regions;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;

import id.sasando.database.TestDatabase;
import id.sasando.reference.Regions;

/** The real regions of a test database. */
public final class TestRegions {
    private TestRegions() {}

    public static Regions on(TestDatabase database) {
        return new StoredRegions(database.db(), office(), CLOCK);
    }
}
