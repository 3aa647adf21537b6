package id.sasando.oversight.numbers;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code complaints.v_case_counts}, which holds counts and no person. */
@Repository
class CaseNumbersView {
    private static final String ALL = """
            select dimension, code, cases from complaints.v_case_counts(:at, :zone)
             order by dimension, code
             limit :limit
            """;
    private static final int LIMIT = 2000;
    private final JdbcClient db;

    CaseNumbersView(JdbcClient db) {
        this.db = db;
    }

    /** One count. */
    record Cell(String dimension, String code, long cases) {}

    List<Cell> at(Instant cutOff, ZoneId zone) {
        return db.sql(ALL)
                .param("at", cutOff.atOffset(ZoneOffset.UTC))
                .param("zone", zone.getId())
                .param("limit", LIMIT)
                .query((row, _) -> new Cell(row.getString("dimension"), row.getString("code"), row.getLong("cases")))
                .list();
    }
}
