package id.sasando.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** First and last day on which a row may be chosen; empty means open. A closed row keeps its name for old cases. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** From the columns {@code valid_from} and {@code valid_to}. */
    public static Validity of(ResultSet row) throws SQLException {
        return new Validity(
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
