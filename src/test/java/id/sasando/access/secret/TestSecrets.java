package id.sasando.access.secret;

import id.sasando.access.Passwords;
import id.sasando.access.SecondFactors;
import id.sasando.access.SignInLinks;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Job;
import id.sasando.shared.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real passwords, factors and links over a test database. */
public record TestSecrets(Passwords passwords, SecondFactors factors, SignInLinks links) {
    /** The office of tests, in its zone. */
    public static final Office OFFICE = new Office(
            "NTT", "PGD-NTT", "BP3MI Contoh", List.of(), "", "53", ZoneId.of("Asia/Makassar"), Map.of(), List.of());

    public static TestSecrets on(TestDatabase database, TestKeys keys, Clock clock) {
        return on(database, keys, clock, database.db());
    }

    /** @param db what is asked in the place of the database's own */
    public static TestSecrets on(TestDatabase database, TestKeys keys, Clock clock, JdbcClient db) {
        var wrong = new StoredWrongPasswords(db, keys.fingerprints(), clock);
        var credentials = new StoredCredentials(db, keys.dataKeys(), wrong);
        var links = new StoredLinks(db, keys.fingerprints(), clock);
        var codes = new StoredRecoveryCodes(db, keys.fingerprints(), clock);
        var count = new CountWrongCode(credentials, TestTrail.on(database, clock), _ -> {}, clock);
        return new TestSecrets(
                new Argon2Passwords(credentials, links, wrong),
                new TotpFactors(credentials, codes, links, count, OFFICE, clock),
                new OneTimeLinks(links, credentials, codes, "http://localhost:8080", clock));
    }

    /** The job that finds out to whom wrong passwords belong. */
    public static Job telling(TestDatabase database, TestKeys keys, Clock clock, ApplicationEventPublisher events) {
        var wrong = new StoredWrongPasswords(database.db(), keys.fingerprints(), clock);
        return new TellOfWrongPasswords(wrong, events, clock);
    }

    /** The code that an authenticator shows at that moment. */
    public static String code(String secret, Instant at) {
        return TotpCodes.code(secret, at.getEpochSecond() / 30);
    }
}
