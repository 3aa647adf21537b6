package id.sasando.keys.ring;

import id.sasando.database.TestDatabase;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Fingerprints;
import id.sasando.keys.FormSeal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real keys over a test database, under a random master secret of their own. */
public record TestKeys(DataKeys dataKeys, Fingerprints fingerprints, FormSeal formSeal) {

    public static TestKeys on(TestDatabase database) {
        return on(database, Clock.systemUTC());
    }

    public static TestKeys on(TestDatabase database, Clock clock) {
        var secret = new byte[KeyFile.BYTES_MIN];
        new SecureRandom().nextBytes(secret);
        return under(secret, database.db(), clock);
    }

    /** The keys of an installation, for whoever holds its key file. */
    public static TestKeys of(Path keyFile, JdbcClient db) {
        return under(KeyFile.read(keyFile), db, Clock.systemUTC());
    }

    private static TestKeys under(byte[] secret, JdbcClient db, Clock clock) {
        var master = new MasterSecret(secret);
        var ring = new KeyRing(master, new StoredKeys(db, clock));
        return new TestKeys(ring, ring, new ExpiringFormSeal(master, clock));
    }
}
