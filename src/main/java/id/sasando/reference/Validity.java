package id.sasando.reference;

import java.time.LocalDate;
import java.util.Optional;

/** First and last day on which a row may be chosen; empty means open. A closed row keeps its name for old cases. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
