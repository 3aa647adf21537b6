package id.sasando.reference.lists;

import id.sasando.reference.Label;
import id.sasando.reference.PhoneLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** One row of {@link StoredPhones} as a line. */
final class PhoneRows {
    private PhoneRows() {}

    static PhoneLine line(ResultSet row, int number) throws SQLException {
        return new PhoneLine(
                row.getString("key"),
                PhoneLine.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("mission")),
                new Label(row.getString("name_id"), row.getString("name_en")),
                row.getString("number"),
                PhoneLine.Channel.valueOf(row.getString("channel")),
                row.getString("callable_from"),
                hours(row.getString("hours_id"), row.getString("hours_en")),
                new PhoneLine.Origin(
                        row.getString("source_title"),
                        row.getString("source_kind"),
                        Optional.ofNullable(row.getString("source_url")),
                        row.getObject("as_of", LocalDate.class),
                        row.getBoolean("as_of_exact"),
                        Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class))));
    }

    private static Optional<Label> hours(
            @org.jspecify.annotations.Nullable String indonesian, @org.jspecify.annotations.Nullable String english) {
        if (indonesian == null || indonesian.isBlank()) return Optional.empty();
        return Optional.of(new Label(indonesian, english == null || english.isBlank() ? indonesian : english));
    }
}
