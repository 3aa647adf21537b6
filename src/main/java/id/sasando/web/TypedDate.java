package id.sasando.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people type them: day, month, year with any sign between them, or year first as machines write it. */
public final class TypedDate {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {}

    /** Empty if it is no day. */
    public static Optional<LocalDate> read(String text) {
        var typed = text.strip();
        var day = DAY_FIRST.matcher(typed);
        if (day.matches()) return date(day.group(3), day.group(2), day.group(1));
        var year = YEAR_FIRST.matcher(typed);
        if (year.matches()) return date(year.group(1), year.group(2), year.group(3));
        return Optional.empty();
    }

    public static String write(LocalDate date) {
        return date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
