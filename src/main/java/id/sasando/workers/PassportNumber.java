package id.sasando.workers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an Indonesian passport. Commonly a capital letter and seven digits [to be confirmed]; other forms of
 * six to nine capitals and digits are taken with a warning.
 */
public record PassportNumber(String value) {
    private static final Pattern TAKEN = Pattern.compile("[A-Z0-9]{6,9}");
    private static final Pattern COMMON = Pattern.compile("[A-Z][0-9]{7}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]+");

    public PassportNumber {
        if (!TAKEN.matcher(value).matches()) throw new IllegalArgumentException("not a passport number");
    }

    /** Reads a number as typed, in small or capital letters. */
    public static Reading<PassportNumber> read(String typed) {
        var value = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        if (!TAKEN.matcher(value).matches()) {
            return new Reading<>(Optional.empty(), List.of("workers.passport.has-six-to-nine-characters"), List.of());
        }
        var common = COMMON.matcher(value).matches();
        var warnings = common ? List.<String>of() : List.of("workers.passport.form-is-unusual");
        return new Reading<>(Optional.of(new PassportNumber(value)), List.of(), warnings);
    }

    /** What may be shown: {@code C****567}. */
    public String masked() {
        var end = value.length() - 3;
        return value.charAt(0) + "*".repeat(end - 1) + value.substring(end);
    }

    @Override
    public String toString() {
        return masked();
    }
}
