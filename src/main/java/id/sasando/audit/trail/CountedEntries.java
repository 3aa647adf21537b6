package id.sasando.audit.trail;

import id.sasando.audit.TrailCounts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts {@code audit.entry} through the index on its subjects. */
@Repository
class CountedEntries implements TrailCounts {
    private static final String BY_ROLE = """
            select role, count(*) as times
              from audit.entry
             where subject_ids @> array[cast(:subject as uuid)] and action = :action and actor_kind = 'STAFF'
             group by role
             order by times desc, role
             limit 50
            """;
    private final JdbcClient db;

    CountedEntries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<ByRole> byRole(String action, UUID subject) {
        return db.sql(BY_ROLE)
                .param("subject", subject)
                .param("action", action)
                .query((row, _) -> new ByRole(row.getString("role"), row.getLong("times")))
                .list();
    }
}
