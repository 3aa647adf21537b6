package id.sasando.workers;

import id.sasando.workers.WorkerFacts.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The population number: region of first registration, birth date (day + 40 for women), serial. It never changes, not
 * when a person moves and not when a wrong birth date is corrected (PP 40/2019 art. 30(2)), so region and date in it
 * may differ from the truth.
 *
 * @param digits sixteen
 */
public record Nik(String digits) {
    private static final Pattern SIXTEEN = Pattern.compile("[0-9]{16}");
    private static final Pattern ALL_EQUAL = Pattern.compile("([0-9])\\1{15}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]+");
    private static final int WOMEN_DAY = 40;
    private static final int AGE_MAX = 110;

    /** Codes as Kemendagri writes them, {@code 53} and {@code 53.01}, old ones too; and the day of the question. */
    public record Known(Predicate<String> province, Predicate<String> regency, LocalDate on) {}

    /** What the person or a document says, to compare with. */
    public record Told(Optional<Sex> sex, Optional<Integer> birthYear) {
        public static final Told NOTHING = new Told(Optional.empty(), Optional.empty());
    }

    public Nik {
        if (!SIXTEEN.matcher(digits).matches()) throw new IllegalArgumentException("a NIK has sixteen digits");
    }

    /** Reads a NIK as typed, with or without spaces, dots and hyphens, and says what the rules make of it. */
    public static Reading<Nik> read(String typed, Known known, Told told) {
        var digits = SEPARATORS.matcher(typed).replaceAll("");
        if (!SIXTEEN.matcher(digits).matches()) return refused(List.of("workers.nik.has-sixteen-digits"));
        if (ALL_EQUAL.matcher(digits).matches()) return refused(List.of("workers.nik.digits-are-not-all-equal"));
        var nik = new Nik(digits);
        var errors = new ArrayList<String>();
        if (!known.province().test(nik.province())) errors.add("workers.nik.province-is-unknown");
        if (nik.birthDates(known.on()).isEmpty()) errors.add("workers.nik.date-is-impossible");
        return errors.isEmpty() ? new Reading<>(Optional.of(nik), errors, nik.warnings(known, told)) : refused(errors);
    }

    public Sex sex() {
        return part(6) > WOMEN_DAY ? Sex.FEMALE : Sex.MALE;
    }

    /** The birth dates that the digits may mean: of both centuries those that give an age of 0 to 110 years. */
    public List<LocalDate> birthDates(LocalDate on) {
        return Stream.of(1900, 2000)
                .flatMap(century -> date(century).stream())
                .filter(it -> !it.isAfter(on) && !it.isBefore(on.minusYears(AGE_MAX)))
                .toList();
    }

    /** What may be shown: {@code 5301********0003}. */
    public String masked() {
        return digits.substring(0, 4) + "*".repeat(8) + digits.substring(12);
    }

    @Override
    public String toString() {
        return masked();
    }

    private List<String> warnings(Known known, Told told) {
        var warnings = new ArrayList<String>();
        if (!known.regency().test(province() + "." + digits.substring(2, 4))) {
            warnings.add("workers.nik.regency-is-unknown");
        }
        if (digits.endsWith("0000")) warnings.add("workers.nik.serial-is-zero");
        if (told.sex().filter(it -> it != sex()).isPresent()) warnings.add("workers.nik.sex-differs");
        var years = birthDates(known.on()).stream().map(LocalDate::getYear).toList();
        if (told.birthYear().filter(it -> !years.contains(it)).isPresent()) {
            warnings.add("workers.nik.birth-year-differs");
        }
        return warnings;
    }

    private String province() {
        return digits.substring(0, 2);
    }

    private int part(int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    private Optional<LocalDate> date(int century) {
        var day = part(6) > WOMEN_DAY ? part(6) - WOMEN_DAY : part(6);
        try {
            return Optional.of(LocalDate.of(century + part(10), part(8), day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Reading<Nik> refused(List<String> errors) {
        return new Reading<>(Optional.empty(), errors, List.of());
    }
}
