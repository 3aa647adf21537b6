package id.sasando.audit.trail;

import id.sasando.audit.AuditReading;
import id.sasando.shared.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code audit.entry} by its key. */
@Repository
class TrailReading implements AuditReading {
    private static final String COLUMNS = """
            select e.id, e.at, e.actor_kind, e.account_id, e.role, e.action, e.subject_kind, e.subject_ids,
                   e.field_names, e.permission, e.reason
              from audit.entry e
             where e.id < :after and e.at >= :from and e.at < :until and starts_with(e.action, :action)
               and (:actorKind = '' or e.actor_kind = :actorKind) and (:kind = '' or e.subject_kind = :kind)
            """;
    private static final String BY_ACCOUNT = " and e.account_id = :account";
    private static final String BY_SUBJECT = " and e.subject_ids @> array[:subject]::uuid[]";
    private static final String ORDER = " order by e.id desc limit :limit";
    private final JdbcClient db;

    TrailReading(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Slice<Line> slice(Filter filter, Optional<Long> after, int limit) {
        var size = Math.clamp(limit, 1, Slice.LIMIT);
        var sql = COLUMNS
                + (filter.account().isPresent() ? BY_ACCOUNT : "")
                + (filter.subject().isPresent() ? BY_SUBJECT : "")
                + ORDER;
        var statement = db.sql(sql)
                .param("after", after.orElse(Long.MAX_VALUE))
                .param("from", filter.from().map(TrailReading::utc).orElse(OffsetDateTime.MIN))
                .param("until", filter.until().map(TrailReading::utc).orElse(OffsetDateTime.MAX))
                .param("action", filter.action())
                .param("actorKind", filter.actorKind())
                .param("kind", filter.kind())
                .param("limit", size + 1);
        filter.account().ifPresent(it -> statement.param("account", it));
        filter.subject().ifPresent(it -> statement.param("subject", it));
        return Slice.of(statement.query(TrailReading::read).list(), size, it -> Long.toString(it.id()));
    }

    private static Line read(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_kind"),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(row.getString("role")),
                row.getString("action"),
                row.getString("subject_kind"),
                List.of((UUID[]) row.getArray("subject_ids").getArray()),
                List.of((String[]) row.getArray("field_names").getArray()),
                Optional.ofNullable(row.getString("permission")),
                Optional.ofNullable(row.getString("reason")));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
