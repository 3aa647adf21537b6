package id.sasando.agencies.naming;

import id.sasando.agencies.Agencies;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import java.time.Clock;

/** The real agencies over a test database. */
public final class TestAgencies {
    private TestAgencies() {}

    public static Agencies on(TestDatabase database) {
        var stored = new StoredAgencies(database.db(), Clock.systemUTC());
        return new AgencyNames(new NameAgency(stored, TestTrail.on(database)), stored);
    }
}
