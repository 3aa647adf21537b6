package id.sasando.access.staff;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.shared.StaleRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who leads whom, and writes {@code access.supervisor_change} with the supervisor of an account. */
@Repository
class StoredStaff {
    static final int LIMIT = 100;

    /** The rows that a viewer leads, as a condition on {@code access.account a}: {@link Viewer#leads} says the same. */
    static final String LED = "(:head or a.supervisor = :viewer)";

    private static final String COLUMNS = """
            select a.id, a.login, a.name, a.version, a.supervisor, s.name as supervisor_name
              from access.account a left join access.account s on s.id = a.supervisor
             where a.locked_at is null
            """;
    private static final String LIST = COLUMNS + " and (a.id = :viewer or " + LED + """
            )
               and exists (select from access.account_role r where r.account = a.id and r.role = any(:roles))
             order by a.name, a.id limit :limit
            """;
    private static final String FIND = COLUMNS + " and a.id = :id";
    private static final String NAME_SUPERVISOR = """
            update access.account set supervisor = :supervisor, version = version + 1
             where id = :id and version = :version
            """;
    private static final String HISTORY = """
            insert into access.supervisor_change (account, supervisor, changed_by, changed_at)
            values (:id, :supervisor, :by, :at)
            """;
    private final JdbcClient db;
    private final Clock clock;

    StoredStaff(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param supervisor empty: the head of office */
    record Member(UUID id, String login, String name, int version, Optional<UUID> supervisor, String supervisorName) {}

    /** Those who see cases: the viewer, and those whom the viewer leads. */
    List<Member> list(Viewer viewer) {
        return db.sql(LIST)
                .params(scope(viewer))
                .param(
                        "roles",
                        List.of(Role.values()).stream()
                                .filter(Role::seesCases)
                                .map(Role::name)
                                .toArray(String[]::new))
                .param("limit", LIMIT)
                .query(StoredStaff::member)
                .list();
    }

    Optional<Member> find(UUID id) {
        return db.sql(FIND).param("id", id).query(StoredStaff::member).optional();
    }

    /** @throws StaleRecord if somebody else changed the account */
    void nameSupervisor(Member member, int version, Optional<UUID> supervisor, UUID by) {
        var updated = db.sql(NAME_SUPERVISOR)
                .param("id", member.id())
                .param("version", version)
                .param("supervisor", supervisor.orElse(null))
                .update();
        if (updated == 0) throw new StaleRecord("account " + member.id());
        db.sql(HISTORY)
                .param("id", member.id())
                .param("supervisor", supervisor.orElse(null))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The parameters of {@link #LED}. */
    static Map<String, Object> scope(Viewer viewer) {
        return Map.of("viewer", viewer.id(), "head", viewer.is(Role.HEAD_OF_OFFICE));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("supervisor", UUID.class)),
                Optional.ofNullable(row.getString("supervisor_name")).orElse(""));
    }
}
