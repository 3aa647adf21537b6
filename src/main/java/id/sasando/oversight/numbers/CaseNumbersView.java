package id.sasando.oversight.numbers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code complaints.v_case_numbers}, which holds counts and no person. */
@Repository
class CaseNumbersView {
    private static final String ALL = """
            select dimension, code, shown from complaints.v_case_numbers
             order by dimension, case when shown = '<5' then 0 else shown::bigint end desc, code
             limit 1000
            """;
    private final JdbcClient db;

    CaseNumbersView(JdbcClient db) {
        this.db = db;
    }

    /** One count; a small one is only told to be small. */
    record Cell(String dimension, String code, String shown) {}

    List<Cell> all() {
        return db.sql(ALL)
                .query((row, _) ->
                        new Cell(row.getString("dimension"), row.getString("code"), row.getString("shown")))
                .list();
    }
}
