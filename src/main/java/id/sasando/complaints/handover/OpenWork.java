package id.sasando.complaints.handover;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.lines.CaseLine;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what an officer has open: cases, and ends of other cases that wait for their second pair of eyes. */
@Repository
class OpenWork {
    /** No officer has more; what is beyond stays until the next hand-over. */
    static final int LIMIT = 2000;

    /** As many lines as the page shows. */
    static final int LINES = 100;

    private static final String OPEN_CASES = "from complaints.case_file c where c.assignee = :holder"
            + " and c.state not in ('RESOLVED', 'WITHDRAWN', 'MERGED') and c.about_office = 'NO'";
    private static final String CASES = "select c.id " + OPEN_CASES + " order by c.id limit :limit";
    private static final String SHOWN = "select " + CaseLine.COLUMNS + ", " + CaseSight.SCOPE + " as mine " + OPEN_CASES
            + " order by c.danger desc, c.due_at, c.id limit :limit";
    private static final String CONFIRMATIONS = """
            select r.case_id from complaints.resolution r join complaints.case_file c on c.id = r.case_id
             where r.confirmer = :holder and r.decision is null and c.about_office = 'NO'
             order by r.case_id limit :limit
            """;
    private static final String OFFICE_REPORTS = """
            select c.id from complaints.case_file c
             where c.about_office <> 'NO' and c.state not in ('RESOLVED', 'WITHDRAWN', 'MERGED')
               and (c.assignee = :holder
                    or exists (select from complaints.resolution r
                                where r.case_id = c.id and r.confirmer = :holder and r.decision is null))
             order by c.id limit :limit
            """;
    private final JdbcClient db;

    OpenWork(JdbcClient db) {
        this.db = db;
    }

    List<CaseId> cases(UUID officer) {
        return ids(CASES, officer);
    }

    /** The cases whose end waits for this officer. */
    List<CaseId> confirmations(UUID officer) {
        return ids(CONFIRMATIONS, officer);
    }

    /** Reports about the office that wait for this reader: they are in no hand-over. */
    List<CaseId> officeReports(UUID reader) {
        return ids(OFFICE_REPORTS, reader);
    }

    /** The first lines, the most urgent first. */
    List<CaseLine> lines(UUID officer, Viewer viewer) {
        return db.sql(SHOWN)
                .params(CaseSight.scope(viewer))
                .param("holder", officer)
                .param("limit", LINES)
                .query(CaseLine::read)
                .list();
    }

    private List<CaseId> ids(String sql, UUID officer) {
        return db.sql(sql)
                .param("holder", officer)
                .param("limit", LIMIT)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }
}
