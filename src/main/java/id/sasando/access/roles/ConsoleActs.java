package id.sasando.access.roles;

import id.sasando.shared.Slice;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads those of {@code access.role_change} that the console did, and writes {@code access.console_act_seen}: whoever
 * confirms sees each of them, however many others did.
 */
@Repository
class ConsoleActs {
    private static final String UNSEEN = """
            from access.role_change c
             where (c.asked_by is null or c.decision = 'BY_LETTER') and c.account <> :viewer
               and not exists (select from access.console_act_seen s where s.change = c.id and s.account = :viewer)
            """;
    private static final String UNSEEN_LIST = "select c.* " + UNSEEN + " order by c.asked_at desc, c.id limit :limit";
    private static final String UNSEEN_COUNT = "select count(*) " + UNSEEN;
    private static final String SEEN = """
            insert into access.console_act_seen (change, account, seen_at)
            select c.id, :viewer, :at from access.role_change c
             where (c.asked_by is null or c.decision = 'BY_LETTER') and c.account <> :viewer and c.id = any(:ids)
            on conflict do nothing
            """;
    private final JdbcClient db;
    private final Clock clock;

    ConsoleActs(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What was done at the console to accounts of others and this one did not take note of, the newest first. */
    List<RoleChange> unseen(UUID viewer) {
        return db.sql(UNSEEN_LIST)
                .param("viewer", viewer)
                .param("limit", Slice.LIMIT)
                .query(StoredRoleChanges::change)
                .list();
    }

    long countUnseen(UUID viewer) {
        return db.sql(UNSEEN_COUNT).param("viewer", viewer).query(Long.class).single();
    }

    void see(List<UUID> changes, UUID viewer) {
        db.sql(SEEN)
                .param("viewer", viewer)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", changes.toArray(UUID[]::new))
                .update();
    }
}
