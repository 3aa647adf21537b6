package id.sasando.access.secret;

import id.sasando.access.SecondFactors.Standing;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.credential}; an account locked by an administrator has none to read. */
@Repository
class StoredCredentials {
    private static final String FIND = """
            select c.* from access.credential c join access.account a on a.id = c.account
             where a.locked_at is null and c.account = :account
            """;
    private static final String FIND_BY_LOGIN = """
            select c.* from access.credential c join access.account a on a.id = c.account
             where a.locked_at is null and a.login = :login
            """;
    private static final String LOCK = FIND + " for update of c";
    private static final String INSERT = """
            insert into access.credential (account, password_hash, totp_sealed, totp_last_step, sign_ins, last_sign_in_at)
            values (:account, :hash, :totp, :step, 1, :at)
            """;
    /** Whoever knew the old password stands before the code step no longer, so that it opens again. */
    private static final String SET_PASSWORD = """
            update access.credential set password_hash = :hash, wrong_codes = '{}', code_closed_until = null
             where account = :account
            """;

    private static final String SET_TOTP = """
            update access.credential set totp_sealed = :totp, totp_last_step = :step where account = :account
            """;
    private static final String SET_WRONG_CODES = """
            update access.credential set wrong_codes = :at::timestamptz[], code_closed_until = :until
             where account = :account
            """;
    private static final String SIGNED_IN = """
            update access.credential
               set totp_last_step = :step, sign_ins = sign_ins + 1, wrong_before = wrong_passwords, wrong_passwords = 0,
                   previous_sign_in_at = last_sign_in_at, last_sign_in_at = :at
             where account = :account
            """;
    private static final String REMOVE = "delete from access.credential where account = :account";
    private static final String STANDING = """
            select c.previous_sign_in_at, c.wrong_before,
                   (select count(*) from access.recovery_code r
                     where r.account = c.account and r.used_at is null) as codes_left
              from access.credential c where c.account = :account
            """;
    private final JdbcClient db;
    private final DataKeys keys;
    private final StoredWrongPasswords wrongPasswords;

    StoredCredentials(JdbcClient db, DataKeys keys, StoredWrongPasswords wrongPasswords) {
        this.db = db;
        this.keys = keys;
        this.wrongPasswords = wrongPasswords;
    }

    /** What an account signs in with. The TOTP secret has been opened. */
    record Credential(
            UUID account,
            String passwordHash,
            String totpSecret,
            long totpLastStep,
            WrongCodes wrongCodes,
            long signIns) {}

    Optional<Credential> find(UUID account) {
        return db.sql(FIND).param("account", account).query(this::credential).optional();
    }

    Optional<Credential> find(String login) {
        return db.sql(FIND_BY_LOGIN)
                .param("login", login)
                .query(this::credential)
                .optional();
    }

    /** Reads the row and keeps it until the transaction ends, so that two attempts count as two. */
    Optional<Credential> lock(UUID account) {
        return db.sql(LOCK).param("account", account).query(this::credential).optional();
    }

    void insert(UUID account, String hash, String totpSecret, long step, Instant at) {
        db.sql(INSERT)
                .param("account", account)
                .param("hash", hash)
                .param("totp", seal().sealText(context(account), totpSecret))
                .param("step", step)
                .param("at", utc(at))
                .update();
    }

    void setPassword(UUID account, String hash) {
        db.sql(SET_PASSWORD).param("account", account).param("hash", hash).update();
    }

    void setTotp(UUID account, String secret, long step) {
        db.sql(SET_TOTP)
                .param("account", account)
                .param("totp", seal().sealText(context(account), secret))
                .param("step", step)
                .update();
    }

    void setWrongCodes(UUID account, WrongCodes wrong) {
        db.sql(SET_WRONG_CODES)
                .param("account", account)
                .param("at", wrong.at().stream().map(Instant::toString).toArray(String[]::new))
                .param("until", wrong.closedUntil().map(StoredCredentials::utc).orElse(null))
                .update();
    }

    /** Also what was counted against it meanwhile is from now on what was before. */
    void signedIn(UUID account, long step, Instant at) {
        wrongPasswords.carryOver(account);
        db.sql(SIGNED_IN)
                .param("account", account)
                .param("step", step)
                .param("at", utc(at))
                .update();
    }

    /** Takes password, TOTP and recovery codes away. */
    void remove(UUID account) {
        db.sql(REMOVE).param("account", account).update();
    }

    Optional<Standing> standing(UUID account) {
        return db.sql(STANDING)
                .param("account", account)
                .query((row, _) -> new Standing(
                        instant(row, "previous_sign_in_at"), row.getInt("codes_left"), row.getInt("wrong_before")))
                .optional();
    }

    private Credential credential(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new Credential(
                account,
                row.getString("password_hash"),
                seal().openText(context(account), row.getBytes("totp_sealed")),
                row.getLong("totp_last_step"),
                new WrongCodes(times(row), instant(row, "code_closed_until")),
                row.getLong("sign_ins"));
    }

    private static List<Instant> times(ResultSet row) throws SQLException {
        var times = (Timestamp[]) row.getArray("wrong_codes").getArray();
        return Arrays.stream(times).map(Timestamp::toInstant).sorted().toList();
    }

    private Seal seal() {
        return keys.use(keys.compartment("access"));
    }

    private static String context(UUID account) {
        return "access.credential.totp_sealed:" + account;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
