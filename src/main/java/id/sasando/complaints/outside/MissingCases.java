package id.sasando.complaints.outside;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.shared.Slice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the numbered cases that stand in no row of an outside system, the oldest first. */
@Repository
class MissingCases {
    /** Exactly as the partial indexes say it. */
    private static final Map<OutsideKind, String> MISSING = Stream.of(OutsideKind.values())
            .collect(Collectors.toMap(
                    it -> it,
                    it -> "select " + CaseLine.COLUMNS + ", true as mine from complaints.case_file c"
                            + " where c.number is not null and not ('" + it.name() + "' = any(c.entered_in))"
                            + " and c.state not in ('WITHDRAWN', 'MERGED') and c.about_office = 'NO' and "
                            + CaseSight.SCOPE
                            + " and (c.lodged_at, c.id) > (:afterAt, :afterId)"
                            + " order by c.lodged_at, c.id limit :limit"));

    private final JdbcClient db;

    MissingCases(JdbcClient db) {
        this.db = db;
    }

    /** Where a page of the list ends. It travels in the address. */
    record Key(Instant at, UUID id) {
        private static final Pattern TOKEN = Pattern.compile("([0-9]{1,12})\\.([0-9]{1,9})\\.([0-9a-f-]{36})");
        static final Key BEGINNING = new Key(Instant.EPOCH, new UUID(0, 0));

        static Key of(CaseLine line) {
            return new Key(line.lodgedAt(), line.id().value());
        }

        String token() {
            return at.getEpochSecond() + "." + at.getNano() + "." + id;
        }

        /** What is no token of ours begins the list anew. */
        static Key read(String token) {
            var parts = TOKEN.matcher(token);
            if (!parts.matches()) return BEGINNING;
            var at = Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
            return uuid(parts.group(3)).map(it -> new Key(at, it)).orElse(BEGINNING);
        }

        private static Optional<UUID> uuid(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    Slice<CaseLine> slice(OutsideKind kind, Key after, int size, Viewer viewer) {
        var rows = db.sql(sql(kind))
                .params(CaseSight.scope(viewer))
                .param("afterAt", OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC))
                .param("afterId", after.id())
                .param("limit", size + 1)
                .query(CaseLine::read)
                .list();
        return Slice.of(rows, size, it -> Key.of(it).token());
    }

    static String sql(OutsideKind kind) {
        return MISSING.getOrDefault(kind, "");
    }
}
