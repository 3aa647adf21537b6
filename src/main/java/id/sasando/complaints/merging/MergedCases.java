package id.sasando.complaints.merging;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.Cases;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which cases are merged into another one. Nothing of them lies with it; its page reads through to them. */
@Repository
public class MergedCases {
    /** No case takes more duplicates than this. */
    public static final int LIMIT = 20;

    private static final String INTO = """
            select id from complaints.case_file where merged_into = :case order by lodged_at, id limit :limit
            """;
    private final JdbcClient db;
    private final Cases cases;

    public MergedCases(JdbcClient db, Cases cases) {
        this.db = db;
        this.cases = cases;
    }

    /** The oldest first. */
    public List<CaseFile> into(CaseId master) {
        return db.sql(INTO).param("case", master.value()).param("limit", LIMIT).query(UUID.class).list().stream()
                .flatMap(it -> cases.find(new CaseId(it)).stream())
                .toList();
    }
}
