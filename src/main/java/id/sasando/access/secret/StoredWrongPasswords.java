package id.sasando.access.secret;

import id.sasando.keys.Fingerprints;
import id.sasando.keys.Fingerprints.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.wrong_password}, and carries its counts over to {@code access.credential}. */
@Repository
class StoredWrongPasswords {
    private static final int LIMIT = 10_000;
    private static final String COUNT = """
            insert into access.wrong_password as w (login, tries, last_at) values (:login, 1, :at)
            on conflict (login) do update set tries = least(w.tries + 1, 1000000), last_at = excluded.last_at
            """;
    private static final String TAKE = """
            delete from access.wrong_password
             where login in (select login from access.wrong_password order by last_at limit :limit)
            returning login, tries
            """;
    private static final String TAKE_ONE = "delete from access.wrong_password where login = :login returning tries";
    private static final String LOGINS = """
            select a.id, a.login from access.account a join access.credential c on c.account = a.id
             where a.locked_at is null order by a.login limit :limit
            """;
    private static final String LOGIN = "select login from access.account where id = :account";
    private static final String ADD = """
            update access.credential set wrong_passwords = least(wrong_passwords + :tries, 1000000)
             where account = :account returning wrong_passwords, told_at
            """;
    private static final String TOLD = "update access.credential set told_at = :at where account = :account";
    private final JdbcClient db;
    private final Fingerprints fingerprints;
    private final Clock clock;

    StoredWrongPasswords(JdbcClient db, Fingerprints fingerprints, Clock clock) {
        this.db = db;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** @param login the keyed hash of what was typed, in hex */
    record Tries(String login, int tries) {}

    record Owner(UUID account, String login) {}

    /** @param toldAt when the owner was last told; the beginning of time if never */
    record Sum(int tries, Instant toldAt) {}

    /** Counts one, whether or not there is such a login. */
    void count(String login) {
        db.sql(COUNT)
                .param("login", fingerprint(login))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes away what was counted, the oldest first. */
    List<Tries> take() {
        return db.sql(TAKE)
                .param("limit", LIMIT)
                .query((row, _) -> new Tries(HexFormat.of().formatHex(row.getBytes("login")), row.getInt("tries")))
                .list();
    }

    /** The accounts that have a password, each under the keyed hash of its login. */
    List<Owner> owners() {
        return db.sql(LOGINS)
                .param("limit", LIMIT)
                .query((row, _) -> new Owner(
                        row.getObject("id", UUID.class), HexFormat.of().formatHex(fingerprint(row.getString("login")))))
                .list();
    }

    Sum add(UUID account, int tries) {
        return db.sql(ADD)
                .param("account", account)
                .param("tries", tries)
                .query(StoredWrongPasswords::sum)
                .optional()
                .orElseGet(() -> new Sum(0, Instant.MAX));
    }

    /** Carries over at once what was counted for that account. */
    void carryOver(UUID account) {
        var login = db.sql(LOGIN).param("account", account).query(String.class).single();
        db.sql(TAKE_ONE)
                .param("login", fingerprint(login))
                .query(Integer.class)
                .optional()
                .ifPresent(it -> add(account, it));
    }

    void told(UUID account) {
        db.sql(TOLD)
                .param("account", account)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        var told = row.getObject("told_at", OffsetDateTime.class);
        return new Sum(row.getInt("wrong_passwords"), told == null ? Instant.MIN : told.toInstant());
    }

    private byte[] fingerprint(String login) {
        return fingerprints.of(Purpose.LOGIN, login);
    }
}
