package id.sasando.partners.naming;

import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.partners.Partners;
import id.sasando.reference.CodeLists;
import java.time.Clock;

/** The real partners over a test database. */
public final class TestPartners {
    private TestPartners() {}

    public static Partners on(TestDatabase database, CodeLists lists) {
        var clock = Clock.systemUTC();
        var stored = new StoredPartners(database.db(), clock);
        return new PartnerNames(new AddPartner(stored, lists, TestTrail.on(database), clock), stored);
    }
}
