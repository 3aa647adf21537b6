package id.sasando.workers;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say of a number as it was typed. Errors forbid it; warnings are for a person to weigh.
 *
 * @param value there if no rule forbids it
 * @param errors message keys
 * @param warnings message keys
 */
public record Reading<T>(Optional<T> value, List<String> errors, List<String> warnings) {

    public Reading {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        if (value.isPresent() != errors.isEmpty()) throw new IllegalArgumentException("either a value or errors");
    }
}
