package id.sasando.oversight.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code complaints.v_case_label}: the numbers of cases and nothing else of them. */
@Repository
class CaseLabels {
    private static final String LABELS =
            "select id, label from complaints.v_case_label where id = any(:ids) limit :limit";
    private static final String ID = "select id from complaints.v_case_label where label = :label limit 1";
    private final JdbcClient db;

    CaseLabels(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, String> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var labels = new HashMap<UUID, String>();
        db.sql(LABELS)
                .param("ids", ids.toArray(UUID[]::new))
                .param("limit", ids.size())
                .query((row, _) -> labels.put(row.getObject("id", UUID.class), row.getString("label")))
                .list();
        return Map.copyOf(labels);
    }

    Optional<UUID> id(String label) {
        return db.sql(ID).param("label", label).query(UUID.class).optional();
    }
}
