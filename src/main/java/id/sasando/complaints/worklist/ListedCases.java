package id.sasando.complaints.worklist;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.shared.Office;
import id.sasando.shared.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the work lists. A list in order of danger and due date is read in at most four legs (danger or not, dated or
 * not), and each leg once for each {@link Rows} of the viewer: there the order is that of an index, so a page costs the
 * same wherever it lies and only its own rows are put in order.
 */
@Repository
class ListedCases {
    /** As the partial indexes say it. Reports about the office have a list of their own. */
    private static final String OPEN = "c.state not in ('RESOLVED', 'WITHDRAWN', 'MERGED') and c.about_office = 'NO'";

    private static final String ENDED = "c.state in ('RESOLVED', 'WITHDRAWN') and c.about_office = 'NO'";
    private static final Map<WorkList, String> LISTS = Map.of(
            WorkList.DANGER, OPEN + " and c.danger",
            WorkList.TODAY, OPEN + " and c.due_at >= :now and c.due_at < :dayEnd",
            WorkList.OVERDUE, OPEN + " and c.due_at < :now",
            WorkList.UNASSIGNED, OPEN + " and c.assignee is null",
            WorkList.MINE, OPEN + " and c.assignee = any(:mine)",
            WorkList.ALL, OPEN,
            WorkList.ENDED, ENDED);
    private static final String FILTERS = """
               and (:country = '' or c.country = :country)
               and (:regency = '' or c.regency_code = :regency)
               and (:type = '' or exists (select 1 from complaints.case_type t
                                           where t.case_id = c.id and t.type = :type))
            """;
    private static final String SELECT = "select " + CaseLine.COLUMNS + ", ";
    private static final String FROM = " as mine from complaints.case_file c where ";
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
    private static final String BY_DUE_AGAIN = " order by due_at, id limit :limit";
    private static final String BY_RECEIPT_AGAIN = " order by lodged_at desc, id limit :limit";
    private static final String TALLY = """
            select count(*) as count, min(lodged_at) as oldest,
                   percentile_disc(0.5) within group (order by lodged_at) as median
              from (%s) counted
            """;
    private static final String TOGETHER = "select * from ((%s)) found";
    private static final String COUNTED = "select c.id, c.lodged_at from complaints.case_file c where ";
    private static final String BY_AGE = " order by c.lodged_at limit 1";
    private static final String SOME = " limit :bound";
    private static final String SOME_DUE = " order by c.due_at limit :bound";
    private static final String SOME_NEW = " order by c.lodged_at desc limit :bound";

    /** More than this are not counted. */
    static final int BOUND = 1000;

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

    /** The rows that a viewer may see, each kind read by an index of its own. Together they are {@link CaseSight#SCOPE}. */
    enum Rows {
        EVERY("true"),
        OWN("c.assignee = :viewer"),
        TO_CONFIRM("""
            c.id = any(array(select r.case_id from complaints.resolution r
                              where r.confirmer = :viewer and r.decision is null limit 500))
            """),
        STOOD_IN("c.assignee = any(:away)"),
        STOOD_IN_TO_CONFIRM("""
            c.id = any(array(select r.case_id from complaints.resolution r
                              where r.confirmer = any(:away) and r.decision is null limit 500))
            """),
        DESK("c.state in ('RECEIVED', 'REGISTERED')");

        private final String condition;

        Rows(String condition) {
            this.condition = condition;
        }

        static List<Rows> of(WorkList list, Viewer viewer) {
            if (viewer.is(Role.HEAD_OF_OFFICE)) return list == WorkList.MINE ? own(list, viewer) : List.of(EVERY);
            var officer = viewer.is(Role.CASE_OFFICER);
            if (officer && list == WorkList.UNASSIGNED) return List.of(EVERY);
            var rows = new ArrayList<Rows>();
            if (officer) rows.addAll(own(list, viewer));
            if (viewer.is(Role.FRONT_DESK) && list.open() && !(officer && list == WorkList.MINE)) rows.add(DESK);
            return rows;
        }

        /** With the work of those whom the viewer stands in for. */
        private static List<Rows> own(WorkList list, Viewer viewer) {
            var alone = list == WorkList.MINE ? List.of(OWN) : List.of(OWN, TO_CONFIRM);
            if (viewer.standsInFor().isEmpty()) return alone;
            var stoodIn = list == WorkList.MINE ? List.of(STOOD_IN) : List.of(STOOD_IN, STOOD_IN_TO_CONFIRM);
            return Stream.concat(alone.stream(), stoodIn.stream()).toList();
        }
    }

    /**
     * How many, and how old they are.
     *
     * @param more there are more than were counted: then nobody knows the one in the middle
     */
    record Tally(long count, boolean more, Optional<Instant> medianFrom, Optional<Instant> oldestFrom) {
        static final Tally NONE = new Tally(0, false, Optional.empty(), Optional.empty());

        /** Such as {@code 12} or {@code 1.000+}. */
        String shown() {
            return more ? "%,d+".formatted(count).replace(',', '.') : Long.toString(count);
        }
    }

    Slice<CaseLine> slice(ListFilter filter, Optional<ListKey> after, int size, Viewer viewer) {
        var rows = filter.byReceipt()
                ? byReceipt(filter, after, size + 1, viewer)
                : byDue(filter, after, size + 1, viewer);
        return Slice.of(rows, size, it -> ListKey.of(it, filter.byReceipt()).token());
    }

    Tally tally(ListFilter filter, Viewer viewer) {
        if (Rows.of(filter.list(), viewer).isEmpty()) return Tally.NONE;
        var some = tally(tally(filter.list(), viewer), filter, viewer);
        if (some.count() <= BOUND) return some;
        var oldest = tally(oldest(filter.list(), viewer), filter, viewer).oldestFrom();
        return new Tally(BOUND, true, Optional.empty(), oldest);
    }

    private Tally tally(String sql, ListFilter filter, Viewer viewer) {
        return db.sql(sql)
                .params(parameters(filter, viewer))
                .param("bound", BOUND + 1)
                .query((row, _) -> new Tally(row.getLong("count"), false, at(row, "median"), at(row, "oldest")))
                .single();
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private List<CaseLine> byDue(ListFilter filter, Optional<ListKey> after, int limit, Viewer viewer) {
        var rows = new ArrayList<CaseLine>();
        if (Rows.of(filter.list(), viewer).isEmpty()) return rows;
        for (var danger : List.of(true, false)) {
            for (var dated : List.of(true, false)) {
                if (!dated && !filter.list().undated()) continue;
                if (!danger && filter.list() == WorkList.DANGER) continue;
                if (rows.size() >= limit
                        || after.filter(it -> isPast(it, danger, dated)).isPresent()) continue;
                var from = after.filter(it -> it.danger() == danger && it.at().isPresent() == dated);
                rows.addAll(db.sql(dated ? dated(filter.list(), viewer) : undated(filter.list(), viewer))
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
        if (Rows.of(filter.list(), viewer).isEmpty()) return List.of();
        return db.sql(byReceipt(filter.list(), viewer))
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
        all.put("away", viewer.standsInFor().toArray(UUID[]::new));
        all.put("now", utc(now));
        all.put("dayEnd", utc(tomorrow.toInstant()));
        all.put("country", filter.country());
        all.put("type", filter.type());
        all.put("regency", filter.regency());
        return all;
    }

    static String dated(WorkList list, Viewer viewer) {
        return each(list, viewer, SELECT + mine(list) + FROM, DATED, BY_DUE_AGAIN);
    }

    static String undated(WorkList list, Viewer viewer) {
        return each(list, viewer, SELECT + mine(list) + FROM, UNDATED, BY_DUE_AGAIN);
    }

    static String byReceipt(WorkList list, Viewer viewer) {
        return each(list, viewer, SELECT + mine(list) + FROM, BY_RECEIPT, BY_RECEIPT_AGAIN);
    }

    static String tally(WorkList list, Viewer viewer) {
        return TALLY.formatted(each(list, viewer, COUNTED, list.undated() ? SOME_NEW : SOME_DUE, SOME));
    }

    /** The tally of the oldest alone, for its age. */
    static String oldest(WorkList list, Viewer viewer) {
        return TALLY.formatted(each(list, viewer, COUNTED, BY_AGE, SOME));
    }

    /** Everybody sees the lines of the unassigned; in all other lists stands what may be opened. */
    private static String mine(WorkList list) {
        return list == WorkList.UNASSIGNED ? CaseSight.SCOPE : "true";
    }

    /** The same question for each kind of rows; a row of two kinds comes once. */
    private static String each(WorkList list, Viewer viewer, String select, String tail, String again) {
        var parts = Rows.of(list, viewer).stream()
                .map(it -> select + LISTS.get(list) + " and " + it.condition + FILTERS + tail)
                .toList();
        if (parts.size() == 1) return parts.getFirst();
        return TOGETHER.formatted(String.join(") union (", parts)) + again;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
