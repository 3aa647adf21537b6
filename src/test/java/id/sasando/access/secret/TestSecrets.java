package id.sasando.access.secret;

import id.sasando.access.Passwords;
import id.sasando.access.SecondFactors;
import id.sasando.access.SignInLinks;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The real passwords, factors and links over a test database. */
public record TestSecrets(Passwords passwords, SecondFactors factors, SignInLinks links) {
    /** The office of tests, in its zone. */
    public static final Office OFFICE = new Office(
            "NTT", "PGD-NTT", "BP3MI Contoh", List.of(), "", "53", ZoneId.of("Asia/Makassar"), Map.of(), List.of());

    public static TestSecrets on(TestDatabase database, TestKeys keys, Clock clock) {
        var credentials = new StoredCredentials(database.db(), keys.dataKeys());
        var links = new StoredLinks(database.db(), keys.fingerprints(), clock);
        var codes = new StoredRecoveryCodes(database.db(), keys.fingerprints(), clock);
        var count = new CountFailure(credentials, TestTrail.on(database, clock), _ -> {}, clock);
        return new TestSecrets(
                new Argon2Passwords(credentials, links, count, clock),
                new TotpFactors(credentials, codes, links, count, OFFICE, clock),
                new OneTimeLinks(links, credentials, codes, "http://localhost:8080", clock));
    }

    /** The code that an authenticator shows at that moment. */
    public static String code(String secret, Instant at) {
        return TotpCodes.code(secret, at.getEpochSecond() / 30);
    }
}
