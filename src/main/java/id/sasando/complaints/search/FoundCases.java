package id.sasando.complaints.search;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.OutsideNumber;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.workers.WorkerId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds cases. Each query reads an index and ends at its limit. */
@Repository
class FoundCases {
    static final String BY_NUMBER = """
            select c.id from complaints.case_file c
             where c.number = any(:numbers) or c.intake = :intake
             order by c.lodged_at desc, c.id limit :limit
            """;
    static final String BY_PHONE = """
            select c.id from complaints.case_file c
             where c.reporter_phone = :phone order by c.lodged_at desc, c.id limit :limit
            """;
    /** Numbers that end so: read backwards they begin so. */
    static final String BY_PHONE_END = """
            with there as materialized (
              select c.id, c.lodged_at from complaints.case_file c
               where c.reporter_phone is not null
                 and reverse(c.reporter_phone) collate "C" >= :from
                 and reverse(c.reporter_phone) collate "C" < :to
               limit 1000)
            select there.id from there order by there.lodged_at desc, there.id limit :limit
            """;

    static final String BY_OUTSIDE_NUMBER = """
            select c.id
              from complaints.outside_number o join complaints.case_file c on c.id = o.case_id
             where o.search = :search and o.removed_at is null order by c.lodged_at desc, c.id limit :limit
            """;
    static final String BY_WORKER = """
            select w.case_id as id
              from unnest(:workers::uuid[]) with ordinality as found (worker_id, place)
              join complaints.case_worker w on w.worker_id = found.worker_id
             order by found.place, w.added_at desc, w.case_id
             limit :limit
            """;
    static final String BY_VILLAGE = """
            select c.id from complaints.case_file c
             where c.village_code = any(:codes) order by c.lodged_at desc, c.id limit :limit
            """;
    /**
     * The lines that a viewer may have as an answer. Trafficking, sexual violence and children: who does not read such a
     * case finds it by its number only, since a line found by a name would say that this person is in it. Reports about
     * the office are not found at all by whom they might be about.
     */
    private static final String LINES = "select " + CaseLine.COLUMNS + ", " + CaseSight.SCOPE + " as mine"
            + " from complaints.case_file c where c.id = any(:ids) and " + CaseSight.KNOWN
            + " and (c.id = any(:numbered) or " + CaseSight.SCOPE
            + """
             or not exists (select 1 from complaints.case_type t join reference.case_type r on r.code = t.type
                             where t.case_id = c.id and r.protects))
             order by array_position(:ids::uuid[], c.id) limit :limit
            """;

    private static final long NO_INTAKE = -1;
    /** The sign that follows the digits. */
    private static final String AFTER_DIGITS = ":";

    private final JdbcClient db;

    FoundCases(JdbcClient db) {
        this.db = db;
    }

    List<UUID> byNumber(TypedNumber number, int limit) {
        return ids(
                db.sql(BY_NUMBER)
                        .param("numbers", number.numbers().toArray(String[]::new))
                        .param("intake", number.intake().orElse(NO_INTAKE)),
                limit);
    }

    List<UUID> byPhone(String phone, int limit) {
        return ids(db.sql(BY_PHONE).param("phone", phone), limit);
    }

    /** @param end the last digits */
    List<UUID> byPhoneEnd(String end, int limit) {
        var backwards = new StringBuilder(end).reverse().toString();
        return ids(db.sql(BY_PHONE_END).param("from", backwards).param("to", backwards + AFTER_DIGITS), limit);
    }

    /** Cases to which another body gave that number. */
    List<UUID> byOutsideNumber(OutsideNumber number, int limit) {
        return ids(db.sql(BY_OUTSIDE_NUMBER).param("search", number.search()), limit);
    }

    /** In the order of the people. */
    List<UUID> byWorkers(Collection<WorkerId> workers, int limit) {
        var all = workers.stream().map(WorkerId::value).toArray(UUID[]::new);
        return ids(db.sql(BY_WORKER).param("workers", all), limit);
    }

    List<UUID> byVillages(Collection<String> codes, int limit) {
        return ids(db.sql(BY_VILLAGE).param("codes", codes.toArray(String[]::new)), limit);
    }

    /**
     * The lines in the order of the ids.
     *
     * @param numbered the ones that were asked for by number
     */
    List<CaseLine> lines(Collection<UUID> ids, Collection<UUID> numbered, Viewer viewer) {
        if (ids.isEmpty()) return List.of();
        return db.sql(LINES)
                .params(CaseSight.scope(viewer))
                .param("ids", ids.toArray(UUID[]::new))
                .param("numbered", numbered.toArray(UUID[]::new))
                .param("limit", ids.size())
                .query(CaseLine::read)
                .list();
    }

    private static List<UUID> ids(StatementSpec sql, int limit) {
        return sql.param("limit", limit).query(UUID.class).list();
    }
}
