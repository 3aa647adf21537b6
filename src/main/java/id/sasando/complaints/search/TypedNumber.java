package id.sasando.complaints.search;

import id.sasando.wording.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A case number as people type it: whole, {@code 2026-123}, digits only, or {@code #17} for the order of receipt.
 *
 * @param numbers every number that it can mean
 * @param intake the order of receipt that it can mean
 * @param digitsOnly it may also be a telephone number
 */
record TypedNumber(List<String> numbers, Optional<Long> intake, boolean digitsOnly) {
    private static final Pattern WHOLE = Pattern.compile("[A-Z]+(?:-[A-Z]+)*-[0-9]{4}-[0-9]{1,6}");
    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("([0-9]{4})-([0-9]{1,6})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");
    private static final Pattern INTAKE = Pattern.compile("#\\s*([0-9]{1,12})");
    private static final Pattern REOPENED = Pattern.compile("/[0-9]{1,2}$");
    private static final int YEARS = 15;

    TypedNumber {
        numbers = List.copyOf(numbers);
    }

    /** Empty if it is no number of a case. */
    static Optional<TypedNumber> read(String typed, String prefix, int year) {
        var text = REOPENED.matcher(
                        FoldedText.of(typed).toUpperCase(Locale.ROOT).replaceAll("\\s*-\\s*", "-"))
                .replaceFirst("");
        var intake = INTAKE.matcher(text);
        if (intake.matches()) {
            return Optional.of(new TypedNumber(List.of(), Optional.of(Long.valueOf(intake.group(1))), false));
        }
        if (WHOLE.matcher(text).matches()) {
            var dash = text.lastIndexOf('-');
            var whole = text.substring(0, dash) + padded(text.substring(dash + 1));
            return Optional.of(new TypedNumber(List.of(whole), Optional.empty(), false));
        }
        var both = YEAR_AND_NUMBER.matcher(text);
        if (both.matches()) {
            var one = prefix + "-" + both.group(1) + padded(both.group(2));
            return Optional.of(new TypedNumber(List.of(one), Optional.empty(), true));
        }
        if (!DIGITS.matcher(text).matches()) return Optional.empty();
        var numbers = IntStream.rangeClosed(year - YEARS, year)
                .mapToObj(it -> prefix + "-" + it + padded(text))
                .toList();
        return Optional.of(new TypedNumber(numbers, Optional.of(Long.valueOf(text)), true));
    }

    private static String padded(String digits) {
        return "-" + "%06d".formatted(Integer.valueOf(digits));
    }
}
