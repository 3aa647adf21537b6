package id.sasando.complaints.lines;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What lists know of a case: codes and dates, never a name or a sealed word.
 *
 * @param label the number as it is printed
 * @param mine may the viewer open it?
 */
public record CaseLine(
        CaseId id,
        String label,
        boolean danger,
        String country,
        Optional<String> type,
        Optional<String> regency,
        CaseState state,
        Instant lodgedAt,
        Due due,
        Optional<UUID> assignee,
        boolean unread,
        boolean mine) {

    /** The columns of a line beside {@code mine}, of {@code complaints.case_file c}. */
    public static final String COLUMNS = """
            c.id, c.intake, c.number, c.reopened, c.danger, c.country, c.primary_type, c.regency_code, c.state,
            c.lodged_at, c.due_at, c.due_uncertain, c.assignee, c.unread""";

    /** @param uncertain the calendar of that year is not published */
    public record Due(Optional<Instant> at, boolean uncertain) {}

    public static CaseLine read(ResultSet row, int index) throws SQLException {
        return new CaseLine(
                new CaseId(row.getObject("id", UUID.class)),
                CaseFile.label(text(row, "number"), row.getLong("intake"), row.getInt("reopened")),
                row.getBoolean("danger"),
                row.getString("country"),
                text(row, "primary_type"),
                text(row, "regency_code"),
                CaseState.valueOf(row.getString("state")),
                row.getObject("lodged_at", OffsetDateTime.class).toInstant(),
                new Due(
                        Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getBoolean("due_uncertain")),
                Optional.ofNullable(row.getObject("assignee", UUID.class)),
                row.getBoolean("unread"),
                row.getBoolean("mine"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
