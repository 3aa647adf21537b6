package id.sasando.access.secret;

import id.sasando.keys.Fingerprints;
import id.sasando.keys.Fingerprints.Purpose;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.recovery_code}: fingerprints only, each bound to its account. */
@Repository
class StoredRecoveryCodes {
    private static final String REMOVE = "delete from access.recovery_code where account = :account";
    private static final String INSERT =
            "insert into access.recovery_code (account, fingerprint) values (:account, :fingerprint)";
    private static final String USE = """
            update access.recovery_code set used_at = :at
             where account = :account and fingerprint = :fingerprint and used_at is null
            """;
    private final JdbcClient db;
    private final Fingerprints fingerprints;
    private final Clock clock;

    StoredRecoveryCodes(JdbcClient db, Fingerprints fingerprints, Clock clock) {
        this.db = db;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    void replace(UUID account, List<String> codes) {
        db.sql(REMOVE).param("account", account).update();
        for (var code : codes) {
            db.sql(INSERT)
                    .param("account", account)
                    .param("fingerprint", fingerprint(account, code))
                    .update();
        }
    }

    /** Uses a code up; false if there is no such unused code. */
    boolean use(UUID account, String typed) {
        var used = db.sql(USE)
                .param("account", account)
                .param("fingerprint", fingerprint(account, typed))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return used == 1;
    }

    private byte[] fingerprint(UUID account, String code) {
        return fingerprints.of(Purpose.RECOVERY_CODE, account + ":" + RecoveryCodes.normal(code));
    }
}
