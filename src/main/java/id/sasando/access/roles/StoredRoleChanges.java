package id.sasando.access.roles;

import id.sasando.access.Role;
import id.sasando.access.RoleGrants.Letter;
import id.sasando.access.Viewer;
import id.sasando.access.limits.SignInBounds;
import id.sasando.access.roles.RoleChange.Decision;
import id.sasando.access.roles.RoleChange.Kind;
import id.sasando.access.roles.RoleChange.Outcome;
import id.sasando.shared.NotFound;
import id.sasando.shared.Slice;
import id.sasando.shared.StaleRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.role_change}, and writes {@code access.account_role}. */
@Repository
class StoredRoleChanges {
    private static final String READ = "select * from access.role_change ";
    private static final String FIND = READ + "where id = :id";
    private static final String OF = READ + "where account = :account order by asked_at desc, id limit :limit";
    private static final String WAITING_OF =
            READ + "where account = :account and decision is null and kind = 'GRANT' order by role limit :limit";
    private static final String WAITING_RESET =
            READ + "where account = :account and decision is null and kind = 'RESET' order by role limit 1";
    private static final String WAITING = READ + "where decision is null order by asked_at, id limit :limit";
    private static final String TO_DECIDE = """
            select count(*) from access.role_change
             where decision is null and account <> :viewer and asked_by is distinct from :viewer and asked_at > :since
               and (role = 'AUDITOR' and :auditor or role <> 'AUDITOR' and :head)
            """;
    private static final String OTHER_AUDITOR = """
            select exists (select from access.account_role r join access.account a on a.id = r.account
                             join access.credential c on c.account = a.id
                            where r.role = 'AUDITOR' and a.id <> :account and a.locked_at is null)
            """;
    private static final String EXPIRE = """
            update access.role_change set decision = 'EXPIRED', decided_at = :at
             where id in (select id from access.role_change where decision is null and asked_at <= :since
                           order by asked_at limit :limit)
            returning account
            """;
    private static final String HELD = "select role from access.account_role where account = :account limit :limit";
    private static final String HEAD_KNOWN = """
            select exists (select from access.account_role where role = 'HEAD_OF_OFFICE'
                           union all select from access.role_change where role = 'HEAD_OF_OFFICE')
            """;
    private static final String ONE_AFTER_ANOTHER =
            "select pg_advisory_xact_lock(hashtext('access.first-head')) is null";
    private static final String OTHER_HEAD = """
            select exists (select from access.account_role r join access.account a on a.id = r.account
                            where r.role = 'HEAD_OF_OFFICE' and a.id <> :account and a.locked_at is null)
            """;
    private static final String INSERT = """
            insert into access.role_change (id, account, role, kind, asked_by, asked_at, decision, decided_at,
                                            letter_number, letter_on)
            values (gen_random_uuid(), :account, :role, :kind, :by, :at, :decision, :decidedAt, :letterNumber, :letterOn)
            """;
    private static final String DECIDE = """
            update access.role_change
               set decision = :decision, decided_by = :by, decided_at = :at, reason_sealed = :reason,
                   letter_number = :letterNumber, letter_on = :letterOn
             where id = :id and decision is null
            """;
    private static final String GRANT = """
            insert into access.account_role (account, role, granted_by, granted_at) values (:account, :role, :by, :at)
            """;
    private static final String TAKE = "delete from access.account_role where account = :account and role = :role";
    private static final String VERSION = "select version from access.account where id = :account";
    private static final String NEXT_VERSION = """
            update access.account set version = version + 1 where id = :account and version = :version
            """;
    private final JdbcClient db;
    private final Clock clock;

    StoredRoleChanges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<RoleChange> find(UUID id) {
        return db.sql(FIND).param("id", id).query(StoredRoleChanges::change).optional();
    }

    /** The newest first. */
    List<RoleChange> of(UUID account) {
        return db.sql(OF)
                .param("account", account)
                .param("limit", Slice.LIMIT)
                .query(StoredRoleChanges::change)
                .list();
    }

    List<RoleChange> waitingOf(UUID account) {
        return db.sql(WAITING_OF)
                .param("account", account)
                .param("limit", Slice.LIMIT)
                .query(StoredRoleChanges::change)
                .list();
    }

    /** The oldest first. */
    List<RoleChange> waiting() {
        return db.sql(WAITING)
                .param("limit", Slice.LIMIT)
                .query(StoredRoleChanges::change)
                .list();
    }

    Optional<RoleChange> waitingReset(UUID account) {
        return db.sql(WAITING_RESET)
                .param("account", account)
                .query(StoredRoleChanges::change)
                .optional();
    }

    /** How much waits that this viewer may confirm or refuse. */
    long toDecide(Viewer viewer) {
        return db.sql(TO_DECIDE)
                .param("viewer", viewer.id())
                .param("since", utc(clock.instant().minus(SignInBounds.PROPOSALS)))
                .param("auditor", viewer.is(Role.AUDITOR))
                .param("head", viewer.is(Role.HEAD_OF_OFFICE))
                .query(Long.class)
                .single();
    }

    /** Is there an open account of an auditor beside this one, who has signed in before? */
    boolean isThereAnotherAuditor(UUID account) {
        return db.sql(OTHER_AUDITOR)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Ends what waited too long. Whose it was. */
    List<UUID> expire() {
        return db.sql(EXPIRE)
                .param("at", now())
                .param("since", utc(clock.instant().minus(SignInBounds.PROPOSALS)))
                .param("limit", Slice.LIMIT)
                .query(UUID.class)
                .list();
    }

    Set<Role> held(UUID account) {
        var roles = EnumSet.noneOf(Role.class);
        db.sql(HELD)
                .param("account", account)
                .param("limit", Slice.LIMIT)
                .query(String.class)
                .list()
                .forEach(it -> roles.add(Role.valueOf(it)));
        return roles;
    }

    /** Was there ever a head, or is one waiting? Whoever asks at the same time waits here until this transaction ends. */
    boolean isHeadKnown() {
        db.sql(ONE_AFTER_ANOTHER).query(Boolean.class).single();
        return db.sql(HEAD_KNOWN).query(Boolean.class).single();
    }

    /** Is there an open account of a head beside this one? */
    boolean isThereAnotherHead(UUID account) {
        db.sql(ONE_AFTER_ANOTHER).query(Boolean.class).single();
        return db.sql(OTHER_HEAD).param("account", account).query(Boolean.class).single();
    }

    /** @param decision empty if it waits */
    void ask(UUID account, Role role, Kind kind, Optional<UUID> by, Optional<Decision> decision) {
        ask(account, role, kind, by, decision, Optional.empty());
    }

    /** @param letter by which the console decided it at once */
    void ask(
            UUID account,
            Role role,
            Kind kind,
            Optional<UUID> by,
            Optional<Decision> decision,
            Optional<Letter> letter) {
        db.sql(INSERT)
                .param("account", account)
                .param("role", role.name())
                .param("kind", kind.name())
                .param("by", by.orElse(null))
                .param("at", now())
                .param("decision", decision.map(Decision::name).orElse(null))
                .param("decidedAt", decision.map(_ -> now()).orElse(null))
                .param("letterNumber", letter.map(Letter::number).orElse(null))
                .param("letterOn", letter.map(Letter::on).orElse(null))
                .update();
    }

    /** @throws StaleRecord if somebody else decided it */
    void decide(RoleChange change, Decision decision, UUID by, Optional<byte[]> sealedReason) {
        decide(change, decision, Optional.of(by), sealedReason, Optional.empty());
    }

    /** The console decides by a letter. */
    void decide(RoleChange change, Letter letter) {
        decide(change, Decision.BY_LETTER, Optional.empty(), Optional.empty(), Optional.of(letter));
    }

    /** The console did at once what waited. */
    void overtake(RoleChange change) {
        decide(change, Decision.EXPIRED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void decide(
            RoleChange change,
            Decision decision,
            Optional<UUID> by,
            Optional<byte[]> sealedReason,
            Optional<Letter> letter) {
        var updated = db.sql(DECIDE)
                .param("id", change.id())
                .param("decision", decision.name())
                .param("by", by.orElse(null))
                .param("at", now())
                .param("reason", sealedReason.orElse(null))
                .param("letterNumber", letter.map(Letter::number).orElse(null))
                .param("letterOn", letter.map(Letter::on).orElse(null))
                .update();
        if (updated == 0) throw new StaleRecord("role change " + change.id());
    }

    /** @param by empty at the console */
    void grant(UUID account, Role role, Optional<UUID> by) {
        db.sql(GRANT)
                .param("account", account)
                .param("role", role.name())
                .param("by", by.orElse(null))
                .param("at", now())
                .update();
    }

    void take(UUID account, Role role) {
        db.sql(TAKE).param("account", account).param("role", role.name()).update();
    }

    int version(UUID account) {
        return db.sql(VERSION)
                .param("account", account)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("account " + account));
    }

    /** @throws StaleRecord if somebody else changed the account */
    void nextVersion(UUID account, int version) {
        var updated = db.sql(NEXT_VERSION)
                .param("account", account)
                .param("version", version)
                .update();
        if (updated == 0) throw new StaleRecord("account " + account);
    }

    static RoleChange change(ResultSet row, int number) throws SQLException {
        return new RoleChange(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                Role.valueOf(row.getString("role")),
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                outcome(row));
    }

    private static Optional<Outcome> outcome(ResultSet row) throws SQLException {
        var decision = Optional.ofNullable(row.getString("decision"));
        if (decision.isEmpty()) return Optional.empty();
        return Optional.of(new Outcome(
                Decision.valueOf(decision.get()),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getBytes("reason_sealed"))));
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
