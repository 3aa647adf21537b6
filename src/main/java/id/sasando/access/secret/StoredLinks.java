package id.sasando.access.secret;

import id.sasando.access.SignInLinks.Holder;
import id.sasando.keys.Fingerprints;
import id.sasando.keys.Fingerprints.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.sign_in_link}: fingerprints only. */
@Repository
class StoredLinks {
    private static final String VOID = """
            update access.sign_in_link set used_at = :now where account = :account and used_at is null
            """;
    private static final String INSERT = """
            insert into access.sign_in_link (fingerprint, account, expires_at) values (:fingerprint, :account, :expires)
            """;
    private static final String HOLDER = """
            select a.id, a.login, a.name from access.sign_in_link l join access.account a on a.id = l.account
             where l.fingerprint = :fingerprint and l.used_at is null and l.expires_at > :now and a.locked_at is null
            """;
    private static final String USE = """
            update access.sign_in_link l set used_at = :now
             where l.fingerprint = :fingerprint and l.used_at is null and l.expires_at > :now
               and exists (select from access.account a where a.id = l.account and a.locked_at is null)
            returning l.account
            """;
    private static final String NAMES = "select id, login, name from access.account where id = :account";
    private final JdbcClient db;
    private final Fingerprints fingerprints;
    private final Clock clock;

    StoredLinks(JdbcClient db, Fingerprints fingerprints, Clock clock) {
        this.db = db;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** Older links of the account die. */
    void replace(UUID account, String token, Instant expires) {
        db.sql(VOID).param("account", account).param("now", now()).update();
        db.sql(INSERT)
                .param("fingerprint", fingerprint(token))
                .param("account", account)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Holder> holder(String token) {
        return db.sql(HOLDER)
                .param("fingerprint", fingerprint(token))
                .param("now", now())
                .query((row, _) ->
                        new Holder(row.getObject("id", UUID.class), row.getString("login"), row.getString("name")))
                .optional();
    }

    /** Uses the link up; empty if that was done before. */
    Optional<UUID> use(String token) {
        return db.sql(USE)
                .param("fingerprint", fingerprint(token))
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** Login and name of an account, whether or not it has a link. */
    Optional<Holder> names(UUID account) {
        return db.sql(NAMES)
                .param("account", account)
                .query((row, _) ->
                        new Holder(row.getObject("id", UUID.class), row.getString("login"), row.getString("name")))
                .optional();
    }

    private byte[] fingerprint(String token) {
        return fingerprints.of(Purpose.SIGN_IN_LINK, token);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
