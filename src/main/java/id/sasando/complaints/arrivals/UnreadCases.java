package id.sasando.complaints.arrivals;

import id.sasando.access.Viewer;
import id.sasando.clocks.WorkSource;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseSight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the cases in which something unread waits for a viewer, whatever their state. A duplicate is read with the case
 * that it is worked with, which is unread, too. What belongs to nobody who works here is for those who lead.
 */
@Repository
class UnreadCases {
    private static final String LIST = """
            select c.id, c.intake, c.number, c.reopened, c.state, c.due_at, c.danger,
                   coalesce(c.assignee = any(:working) or c.assignee = any(:mine), false) as held
              from complaints.case_file c
             where c.unread and c.state <> 'MERGED'
               and (c.assignee = any(:mine)
                    or (:head or :auditor) and not coalesce(c.assignee = any(:working), false))
               and
            """ + CaseSight.SCOPE + """
             order by c.danger desc, c.due_at nulls first, c.id limit :limit
            """;
    private final JdbcClient db;

    UnreadCases(JdbcClient db) {
        this.db = db;
    }

    /** @param held somebody works on it */
    record Unread(CaseId id, String label, CaseState state, boolean danger, boolean held, Optional<Instant> due) {}

    /** @param working everybody who can work on a case today; asked for those who lead only */
    List<Unread> of(Viewer viewer, UUID[] working) {
        var parameters = new HashMap<>(CaseSight.scope(viewer));
        parameters.put("working", working);
        parameters.put("limit", WorkSource.ROWS_MAX);
        return db.sql(LIST).params(parameters).query((row, _) -> read(row)).list();
    }

    private static Unread read(ResultSet row) throws SQLException {
        var reopened = row.getInt("reopened");
        var number = Optional.ofNullable(row.getString("number"));
        var base = number.isPresent() ? number.get() : "#" + row.getLong("intake");
        return new Unread(
                new CaseId(row.getObject("id", UUID.class)),
                reopened == 0 ? base : base + "/" + (reopened + 1),
                CaseState.valueOf(row.getString("state")),
                row.getBoolean("danger"),
                row.getBoolean("held"),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
