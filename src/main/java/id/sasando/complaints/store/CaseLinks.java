package id.sasando.complaints.store;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSight;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code complaints.case_link}: cases that belong together. A link has no direction. */
@Repository
public class CaseLinks {
    private static final int LIMIT = 50;
    private static final String OF_CASE = "select c.id, c.intake, c.number, c.reopened, c.danger, c.state, "
            + CaseSight.SCOPE + """
             as mine
              from (select other_id as id from complaints.case_link where one_id = :case
                    union all
                    select one_id from complaints.case_link where other_id = :case) linked
              join complaints.case_file c on c.id = linked.id
             where
            """ + CaseSight.KNOWN + """
             order by c.lodged_at, c.id
             limit :limit
            """;
    private static final String ADD = """
            insert into complaints.case_link (one_id, other_id, added_at, added_by)
            values (least(:one, :other), greatest(:one, :other), :at, :by)
            on conflict do nothing
            """;
    private static final String REMOVE = """
            delete from complaints.case_link
             where one_id = least(:one, :other) and other_id = greatest(:one, :other)
            """;
    private static final String BY_NUMBER = "select id from complaints.case_file where number = :number";
    private static final String BY_INTAKE = "select id from complaints.case_file where intake = :intake";
    private final JdbcClient db;
    private final Clock clock;

    public CaseLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A case that is linked to another.
     *
     * @param label its number as it is printed
     * @param mine may the viewer open it? If not, number, danger and no more may be shown
     */
    public record LinkedCase(CaseId id, String label, boolean danger, CaseState state, boolean mine) {}

    public List<LinkedCase> of(CaseId id, Viewer viewer) {
        return db.sql(OF_CASE)
                .params(CaseSight.scope(viewer))
                .param("case", id.value())
                .param("limit", LIMIT)
                .query((row, _) -> new LinkedCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        CaseFile.label(
                                Optional.ofNullable(row.getString("number")),
                                row.getLong("intake"),
                                row.getInt("reopened")),
                        row.getBoolean("danger"),
                        CaseState.valueOf(row.getString("state")),
                        row.getBoolean("mine")))
                .list();
    }

    /** The case of a number as it is printed, with or without the suffix of a reopening, or of {@code #17}. */
    public Optional<CaseId> byLabel(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("/[0-9]{1,2}$", "");
        var found = text.matches("#[0-9]{1,12}")
                ? db.sql(BY_INTAKE).param("intake", Long.valueOf(text.substring(1)))
                : db.sql(BY_NUMBER).param("number", text);
        return found.query(UUID.class).optional().map(CaseId::new);
    }

    /** @return false if the two are linked already */
    public boolean add(CaseId one, CaseId other, UUID by) {
        return db.sql(ADD)
                        .param("one", one.value())
                        .param("other", other.value())
                        .param("at", Cases.utc(clock.instant()))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** @return false if the two are not linked */
    public boolean remove(CaseId one, CaseId other) {
        return db.sql(REMOVE)
                        .param("one", one.value())
                        .param("other", other.value())
                        .update()
                == 1;
    }
}
