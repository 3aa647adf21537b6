package id.sasando.keys.ring;

import id.sasando.audit.SealSigning;
import id.sasando.keys.Signatures;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real signing keys over a test database, under a random master secret of their own. */
public record TestSigning(Signatures signatures, SealSigning trail) {

    public static TestSigning on(JdbcClient db, Clock clock) {
        var secret = new byte[KeyFile.BYTES_MIN];
        new SecureRandom().nextBytes(secret);
        return with(secret, db, clock);
    }

    static TestSigning with(byte[] secret, JdbcClient db, Clock clock) {
        var keys = new SigningKeys(new MasterSecret(secret), new StoredSigningKeys(db, clock), clock);
        return new TestSigning(keys, new TrailSigning(keys));
    }
}
