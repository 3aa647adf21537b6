package id.sasando.audit.trail;

import id.sasando.audit.AuditTrail;
import id.sasando.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The real trail over a test database, and what stands in it. */
public final class TestTrail {
    private static final String WRITTEN = """
            select actor_kind, action, subject_kind, subject_ids, field_names, permission, reason
              from audit.entry order by id limit 1000
            """;

    private TestTrail() {}

    public static AuditTrail on(TestDatabase database) {
        return on(database, Clock.systemUTC());
    }

    public static AuditTrail on(TestDatabase database, Clock clock) {
        return new AuditEntries(database.db(), clock);
    }

    /** The first thousand entries, oldest first. */
    public static List<Written> written(TestDatabase database) {
        return database.db()
                .sql(WRITTEN)
                .query((row, _) -> new Written(
                        row.getString("actor_kind"),
                        row.getString("action"),
                        row.getString("subject_kind"),
                        List.of((UUID[]) row.getArray("subject_ids").getArray()),
                        List.of((String[]) row.getArray("field_names").getArray()),
                        row.getString("permission"),
                        row.getString("reason")))
                .list();
    }

    /** One entry as it was written. */
    public record Written(
            String actorKind,
            String action,
            String subjectKind,
            List<UUID> subjects,
            List<String> fields,
            @Nullable String permission,
            @Nullable String reason) {}
}
