package id.sasando.complaints.store;

import id.sasando.complaints.CaseId;
import id.sasando.workers.WorkerId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code complaints.case_worker}: the people whom a case is about. */
@Repository
public class CasePeople {
    private static final int LIMIT = 50;
    private static final String OF_CASE = """
            select worker_id from complaints.case_worker
             where case_id = :case order by added_at, worker_id limit :limit
            """;
    private final JdbcClient db;

    public CasePeople(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they came to the case. */
    public List<WorkerId> of(CaseId id) {
        return db.sql(OF_CASE).param("case", id.value()).param("limit", LIMIT).query(UUID.class).list().stream()
                .map(WorkerId::new)
                .toList();
    }
}
