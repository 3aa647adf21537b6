package id.sasando.complaints.ownoffice;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.lines.CaseLine;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the reports about the office that a viewer may open, the open ones and those with something unread first, then the newest. */
@Repository
class OfficeReports {
    static final int LIMIT = 200;
    private static final String LIST = "select " + CaseLine.COLUMNS + ", true as mine from complaints.case_file c"
            + " where c.about_office <> 'NO' and " + CaseSight.SCOPE + """
             order by c.state in ('RESOLVED', 'WITHDRAWN', 'MERGED') and not c.unread, c.lodged_at desc, c.id limit :limit
            """;
    private final JdbcClient db;

    OfficeReports(JdbcClient db) {
        this.db = db;
    }

    List<CaseLine> of(Viewer viewer) {
        return db.sql(LIST)
                .params(CaseSight.scope(viewer))
                .param("limit", LIMIT)
                .query(CaseLine::read)
                .list();
    }
}
