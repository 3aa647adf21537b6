package id.sasando.complaints.once;

import id.sasando.complaints.CaseId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes {@code complaints.sent_form}: a form that is sent twice is done once. */
@Repository
public class SentForms {
    private static final String SEND = """
            insert into complaints.sent_form (key, case_id, at) values (:key, :case, :at) on conflict (key) do nothing
            """;
    private final JdbcClient db;
    private final Clock clock;

    public SentForms(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Is this the first time? A second press waits here until the first is stored, and then does nothing.
     *
     * @param key the form's own, made when the form was shown
     */
    public boolean isFirst(UUID key, CaseId id) {
        return db.sql(SEND)
                        .param("key", key)
                        .param("case", id.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
