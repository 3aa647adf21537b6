package id.sasando.complaints.worklist;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.shared.Office;
import id.sasando.shared.Slice;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the work lists. A list in order of danger and due date is read in at most four legs (danger or not, dated or
 * not): within a leg the order is that of the index, so nothing is sorted and a page costs the same wherever it lies.
 */
@Repository
class ListedCases {
    /** Exactly as the partial indexes say it. */
    private static final String OPEN = "c.state not in ('RESOLVED', 'WITHDRAWN')";

    private static final String ENDED = "c.state in ('RESOLVED', 'WITHDRAWN')";
    private static final Map<WorkList, String> ROWS = Map.of(
            WorkList.DANGER, OPEN + " and c.danger and " + CaseSight.SCOPE,
            WorkList.TODAY, OPEN + " and c.due_at >= :now and c.due_at < :dayEnd and " + CaseSight.SCOPE,
            WorkList.OVERDUE, OPEN + " and c.due_at < :now and " + CaseSight.SCOPE,
            WorkList.UNASSIGNED, OPEN + " and c.assignee is null and " + CaseSight.LINE_SCOPE,
            WorkList.MINE, OPEN + " and c.assignee = :viewer and " + CaseSight.SCOPE,
            WorkList.ALL, OPEN + " and " + CaseSight.SCOPE,
            WorkList.ENDED, ENDED + " and " + CaseSight.SCOPE);
    private static final String FILTERS = """
               and (:country = '' or c.country = :country)
               and (:regency = '' or c.regency_code = :regency)
               and (:type = '' or exists (select 1 from complaints.case_type t
                                           where t.case_id = c.id and t.type = :type))
            """;
    private static final String SELECT =
            "select " + CaseLine.COLUMNS + ", " + CaseSight.SCOPE + " as mine from complaints.case_file c where ";
    private static final String DATED = """
               and c.danger = :danger and (c.due_at, c.id) > (:afterAt, :afterId)
             order by c.due_at, c.id limit :limit
            """;
    private static final String UNDATED = """
               and c.danger = :danger and c.due_at is null and c.id > :afterId
             order by c.due_at, c.id limit :limit
            """;
    private static final String BY_RECEIPT = """
               and c.lodged_at <= :afterAt and (c.lodged_at < :afterAt or c.id > :afterId)
             order by c.lodged_at desc, c.id limit :limit
            """;
    private static final String TALLY = """
            select count(*) as count, min(c.lodged_at) as oldest,
                   percentile_disc(0.5) within group (order by c.lodged_at) as median
              from complaints.case_file c where
            """;
    private static final OffsetDateTime BEGINNING = OffsetDateTime.MIN;
    private static final OffsetDateTime END = OffsetDateTime.MAX;
    private static final UUID LOWEST = new UUID(0, 0);
    private final JdbcClient db;
    private final Office office;
    private final Clock clock;

    ListedCases(JdbcClient db, Office office, Clock clock) {
        this.db = db;
        this.office = office;
        this.clock = clock;
    }

    /** How many, and how old they are. */
    record Tally(long count, Optional<Instant> medianFrom, Optional<Instant> oldestFrom) {}

    Slice<CaseLine> slice(ListFilter filter, Optional<ListKey> after, int size, Viewer viewer) {
        var rows = filter.byReceipt()
                ? byReceipt(filter, after, size + 1, viewer)
                : byDue(filter, after, size + 1, viewer);
        return Slice.of(rows, size, it -> ListKey.of(it, filter.byReceipt()).token());
    }

    Tally tally(ListFilter filter, Viewer viewer) {
        return db.sql(tally(filter.list()))
                .params(parameters(filter, viewer))
                .query((row, _) -> new Tally(
                        row.getLong("count"),
                        Optional.ofNullable(row.getObject("median", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }

    private List<CaseLine> byDue(ListFilter filter, Optional<ListKey> after, int limit, Viewer viewer) {
        var rows = new ArrayList<CaseLine>();
        for (var danger : List.of(true, false)) {
            for (var dated : List.of(true, false)) {
                if (!dated && !filter.list().undated()) continue;
                if (!danger && filter.list() == WorkList.DANGER) continue;
                if (rows.size() >= limit
                        || after.filter(it -> isPast(it, danger, dated)).isPresent()) continue;
                var from = after.filter(it -> it.danger() == danger && it.at().isPresent() == dated);
                rows.addAll(db.sql(dated ? dated(filter.list()) : undated(filter.list()))
                        .params(parameters(filter, viewer))
                        .param("danger", danger)
                        .param(
                                "afterAt",
                                from.flatMap(ListKey::at).map(ListedCases::utc).orElse(BEGINNING))
                        .param("afterId", from.map(ListKey::id).orElse(LOWEST))
                        .param("limit", limit - rows.size())
                        .query(CaseLine::read)
                        .list());
            }
        }
        return rows;
    }

    /** Does that leg lie wholly before the key? */
    private static boolean isPast(ListKey key, boolean danger, boolean dated) {
        if (danger != key.danger()) return danger;
        return dated && key.at().isEmpty();
    }

    private List<CaseLine> byReceipt(ListFilter filter, Optional<ListKey> after, int limit, Viewer viewer) {
        return db.sql(byReceipt(filter.list()))
                .params(parameters(filter, viewer))
                .param(
                        "afterAt",
                        after.flatMap(ListKey::at).map(ListedCases::utc).orElse(END))
                .param("afterId", after.map(ListKey::id).orElse(LOWEST))
                .param("limit", limit)
                .query(CaseLine::read)
                .list();
    }

    /** Everything that the lists ask for. */
    Map<String, Object> parameters(ListFilter filter, Viewer viewer) {
        var now = clock.instant();
        var tomorrow = now.atZone(office.zone()).toLocalDate().plusDays(1).atStartOfDay(office.zone());
        var all = new HashMap<>(CaseSight.scope(viewer));
        all.put("now", utc(now));
        all.put("dayEnd", utc(tomorrow.toInstant()));
        all.put("country", filter.country());
        all.put("type", filter.type());
        all.put("regency", filter.regency());
        return all;
    }

    static String dated(WorkList list) {
        return SELECT + ROWS.get(list) + FILTERS + DATED;
    }

    static String undated(WorkList list) {
        return SELECT + ROWS.get(list) + FILTERS + UNDATED;
    }

    static String byReceipt(WorkList list) {
        return SELECT + ROWS.get(list) + FILTERS + BY_RECEIPT;
    }

    static String tally(WorkList list) {
        return TALLY + ROWS.get(list) + FILTERS;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
