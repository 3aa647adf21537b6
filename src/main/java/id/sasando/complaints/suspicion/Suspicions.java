package id.sasando.complaints.suspicion;

import id.sasando.complaints.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code complaints.suspicion}: which report is about the openings of which case. Written once. */
@Repository
class Suspicions {
    private static final int LIMIT = 50;
    private static final String KEEP = """
            insert into complaints.suspicion (report_id, case_id) values (:report, :case)
            on conflict (report_id) do nothing
            """;
    private static final String OF_REPORT = "select case_id from complaints.suspicion where report_id = :report";
    private static final String OF_CASE =
            "select report_id from complaints.suspicion where case_id = :case order by report_id limit :limit";
    private final JdbcClient db;

    Suspicions(JdbcClient db) {
        this.db = db;
    }

    void keep(CaseId report, CaseId about) {
        db.sql(KEEP)
                .param("report", report.value())
                .param("case", about.value())
                .update();
    }

    /** The case whose openings the report is about. */
    Optional<CaseId> about(CaseId report) {
        return db.sql(OF_REPORT)
                .param("report", report.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** The reports about the openings of a case, whoever may read them. */
    List<CaseId> of(CaseId id) {
        return db.sql(OF_CASE).param("case", id.value()).param("limit", LIMIT).query(UUID.class).list().stream()
                .map(CaseId::new)
                .toList();
    }
}
