package id.sasando.access.account;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.shared.Office;
import id.sasando.shared.Slice;
import id.sasando.shared.StaleRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.account} and {@code access.account_role}. */
@Repository
class StoredAccounts implements Accounts {
    static final int PAGE = 50;
    private static final String ROLES = """
            array(select r.role from access.account_role r where r.account = a.id order by r.role) as roles
            """;
    private static final String READ =
            """
            select a.*, c.account is not null as has_credential, c.last_sign_in_at, c.code_closed_until,
            """ + ROLES + " from access.account a left join access.credential c on c.account = a.id ";
    private static final String FIND = READ + "where a.id = :id";
    private static final String LIST = READ + """
            where a.login > :after
              and (:words = '' or position(lower(:words) in a.login) > 0 or position(lower(:words) in lower(a.name)) > 0)
            order by a.login limit :limit
            """;
    /** Today is within the days of an absence, in the zone of the office. */
    private static final String HOLDS = "b.ended_at is null and :today between b.first_on and b.last_on";

    /** The head is away, and the account, which handles cases itself, stands in. */
    private static final String ACTING = """
            exists (select from access.absence b join access.account_role h on h.account = b.account
                     where b.deputy = a.id and h.role = 'HEAD_OF_OFFICE' and""" + " " + HOLDS + """
                       and exists (select from access.account_role o where o.account = a.id
                                      and o.role in ('CASE_OFFICER', 'HEAD_OF_OFFICE')))
            """;

    private static final String VIEWER = """
            select a.name, array(select r.role from access.account_role r where r.account = a.id
                                  union select 'HEAD_OF_OFFICE' where""" + " " + ACTING + """
                                  order by 1) as roles,
                   array(select b.account from access.absence b where b.deputy = a.id and""" + " " + HOLDS + """
                   ) as stands_in_for
              from access.account a join access.credential c on c.account = a.id
            where a.id = :id and a.locked_at is null
            """;
    private static final String NAMES = "select id, name from access.account where id = any(:ids) limit :limit";
    private static final String EMAIL = "select email from access.account where id = :id and email is not null";
    private static final String SUPERVISOR =
            "select supervisor from access.account where id = :id and supervisor is not null";
    private static final String NAMED = "select id from access.account where login = :login";
    private static final String HOLDING = """
            select a.id, a.name
              from access.account a join access.credential c on c.account = a.id
             where a.locked_at is null
               and (exists (select from access.account_role r where r.account = a.id and r.role = :role)
                    or :role = 'HEAD_OF_OFFICE' and""" + " " + ACTING + """
                   )
             order by a.name, a.id limit :limit
            """;
    private static final String ROLES_TODAY = """
            select a.id, array(select r.role from access.account_role r where r.account = a.id
                                union select 'HEAD_OF_OFFICE' where""" + " " + ACTING + """
                                order by 1) as roles
              from access.account a join access.credential c on c.account = a.id
             where a.id = any(:ids) and a.locked_at is null
             limit :limit
            """;
    private static final String AWAY = """
            select b.account, d.name as deputy, b.last_on
              from access.absence b join access.account d on d.id = b.deputy
             where""" + " " + HOLDS + " order by b.last_on, b.id limit :limit";
    private static final String TAKEN = "select exists (select from access.account where login = :login)";
    private static final String INSERT = """
            insert into access.account (id, login, name, email, created_at) values (:id, :login, :name, :email, :at)
            """;
    private static final String SET_LOCK = """
            update access.account set locked_at = :lockedAt, version = version + 1 where id = :id and version = :version
            """;
    private final JdbcClient db;
    private final Office office;
    private final Clock clock;

    StoredAccounts(JdbcClient db, Office office, Clock clock) {
        this.db = db;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Optional<Viewer> viewer(UUID account) {
        return db.sql(VIEWER)
                .param("id", account)
                .param("today", today())
                .query((row, _) -> new Viewer(Optional.of(account), row.getString("name"), roles(row), away(row)))
                .optional();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> accounts) {
        if (accounts.isEmpty()) return Map.of();
        var names = new HashMap<UUID, String>();
        db.sql(NAMES)
                .param("ids", accounts.toArray(UUID[]::new))
                .param("limit", accounts.size())
                .query((row, _) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return Map.copyOf(names);
    }

    @Override
    public Optional<String> email(UUID account) {
        return db.sql(EMAIL).param("id", account).query(String.class).optional();
    }

    @Override
    public Optional<UUID> named(String login) {
        return db.sql(NAMED).param("login", login).query(UUID.class).optional();
    }

    @Override
    public Optional<UUID> supervisor(UUID account) {
        return db.sql(SUPERVISOR).param("id", account).query(UUID.class).optional();
    }

    @Override
    public List<Colleague> holding(Role role) {
        return db.sql(HOLDING)
                .param("role", role.name())
                .param("today", today())
                .param("limit", Slice.LIMIT)
                .query((row, _) -> new Colleague(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @Override
    public Map<UUID, Set<Role>> roles(Collection<UUID> accounts) {
        if (accounts.isEmpty()) return Map.of();
        var found = new HashMap<UUID, Set<Role>>();
        db.sql(ROLES_TODAY)
                .param("ids", accounts.toArray(UUID[]::new))
                .param("today", today())
                .param("limit", accounts.size())
                .query((row, _) -> found.put(row.getObject("id", UUID.class), roles(row)))
                .list();
        found.values().removeIf(Set::isEmpty);
        return Map.copyOf(found);
    }

    @Override
    public Map<UUID, Away> away() {
        var away = new HashMap<UUID, Away>();
        db.sql(AWAY)
                .param("today", today())
                .param("limit", Slice.LIMIT)
                .query((row, _) -> away.put(
                        row.getObject("account", UUID.class),
                        new Away(row.getString("deputy"), row.getObject("last_on", LocalDate.class))))
                .list();
        return Map.copyOf(away);
    }

    Optional<Account> find(UUID id) {
        return db.sql(FIND).param("id", id).query(StoredAccounts::account).optional();
    }

    /** @param words part of a login or name; empty for all */
    Slice<Account> list(String words, String after) {
        var rows = db.sql(LIST)
                .param("words", words)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(StoredAccounts::account)
                .list();
        return Slice.of(rows, PAGE, Account::login);
    }

    boolean taken(String login) {
        return db.sql(TAKEN).param("login", login).query(Boolean.class).single();
    }

    void insert(UUID id, String login, String name, Optional<String> email) {
        db.sql(INSERT)
                .param("id", id)
                .param("login", login)
                .param("name", name)
                .param("email", email.orElse(null))
                .param("at", utc(clock.instant()))
                .update();
    }

    /** @param lockedAt empty to unlock */
    void setLock(UUID id, int version, Optional<Instant> lockedAt) {
        var updated = db.sql(SET_LOCK)
                .param("id", id)
                .param("version", version)
                .param("lockedAt", lockedAt.map(StoredAccounts::utc).orElse(null))
                .update();
        if (updated == 0) throw new StaleRecord("account " + id);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var times = new Account.Times(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_sign_in_at"),
                instant(row, "code_closed_until"));
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                roles(row),
                state(row),
                times,
                row.getInt("version"));
    }

    private static Account.State state(ResultSet row) throws SQLException {
        if (instant(row, "left_at").isPresent()) return Account.State.LEFT;
        if (instant(row, "locked_at").isPresent()) return Account.State.LOCKED;
        return row.getBoolean("has_credential") ? Account.State.ACTIVE : Account.State.INVITED;
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : (String[]) row.getArray("roles").getArray()) roles.add(Role.valueOf(role));
        return roles;
    }

    private static Set<UUID> away(ResultSet row) throws SQLException {
        return Set.of((UUID[]) row.getArray("stands_in_for").getArray());
    }

    private LocalDate today() {
        return clock.instant().atZone(office.zone()).toLocalDate();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
