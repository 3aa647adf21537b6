package id.sasando.complaints.files;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSight;
import id.sasando.documents.FileId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads {@code complaints.file_to_decide}: files of the office that reporters could download before anybody was asked. A
 * row goes when somebody has decided.
 */
@Repository
class FilesToDecide {
    private static final int OFFICERS_MAX = 1_000;

    private static final String WAITS = "select exists (select 1 from complaints.file_to_decide where file_id = :file)";
    private static final String DECIDED = "delete from complaints.file_to_decide where file_id = :file";

    /** A case belongs to its officer, or to the one of the case with which it is worked. */
    private static final String OFFICERS = """
            select distinct coalesce(c.assignee, m.assignee) as officer
              from complaints.file_to_decide t
              join complaints.case_file c on c.id = t.case_id
              left join complaints.case_file m on m.id = c.merged_into
             where coalesce(c.assignee, m.assignee) is not null
             limit :limit
            """;

    private static final String OF = """
            select t.file_id, t.case_id, c.number, c.intake, c.reopened
              from complaints.file_to_decide t
              join complaints.case_file c on c.id = t.case_id
              left join complaints.case_file m on m.id = c.merged_into
             where (coalesce(c.assignee, m.assignee) = any(:mine)
                    or (:leads or c.about_office = 'HEAD' and :auditor)
                       and (coalesce(c.assignee, m.assignee) is null
                            or coalesce(c.assignee, m.assignee)
                               = any(case when c.about_office = 'NO' then :gone else :gone_of_office end)))
               and
            """ + CaseSight.SCOPE + " order by t.added_at, t.file_id limit :limit";

    private final JdbcClient db;

    FilesToDecide(JdbcClient db) {
        this.db = db;
    }

    /** @param label the number of the case, as it is printed */
    record Waiting(CaseId id, FileId file, String label) {}

    /**
     * Officers whose cases nobody works.
     *
     * @param ofCases who may work no case any more
     * @param ofOffice who may work no report about the office any more
     */
    record Gone(Collection<UUID> ofCases, Collection<UUID> ofOffice) {
        static final Gone NOBODY = new Gone(List.of(), List.of());
    }

    boolean waits(FileId file) {
        return db.sql(WAITS).param("file", file.value()).query(Boolean.class).single();
    }

    /** @return false if nobody waited for that */
    boolean decided(FileId file) {
        return db.sql(DECIDED).param("file", file.value()).update() == 1;
    }

    /** Whose cases hold such files. */
    List<UUID> officers() {
        return db.sql(OFFICERS).param("limit", OFFICERS_MAX).query(UUID.class).list();
    }

    /**
     * The files that wait for that viewer: in their own cases; for the head, also where nobody works the case.
     */
    List<Waiting> of(Viewer viewer, Gone gone, int limit) {
        return db.sql(OF)
                .params(CaseSight.scope(viewer))
                .param("leads", viewer.is(Role.HEAD_OF_OFFICE))
                .param("gone", gone.ofCases().toArray(UUID[]::new))
                .param("gone_of_office", gone.ofOffice().toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, _) -> new Waiting(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class)),
                        CaseFile.label(
                                Optional.ofNullable(row.getString("number")),
                                row.getLong("intake"),
                                row.getInt("reopened"))))
                .list();
    }
}
