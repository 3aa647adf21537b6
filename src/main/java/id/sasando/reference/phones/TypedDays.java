package id.sasando.reference.phones;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** Days as people type them on every page. */
@Component
class TypedDays {
    private final ConversionService days;

    /** @param days a command, which has no pages, has none */
    TypedDays(@Lazy @Qualifier("mvcConversionService") ConversionService days) {
        this.days = days;
    }

    /** Empty if it is no day. */
    Optional<LocalDate> read(@Nullable String typed) {
        try {
            return Optional.ofNullable(days.convert(Objects.requireNonNullElse(typed, ""), LocalDate.class));
        } catch (ConversionFailedException _) {
            return Optional.empty();
        }
    }
}
