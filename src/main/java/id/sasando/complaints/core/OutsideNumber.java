package id.sasando.complaints.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that another body gave to a case, as it is written there.
 *
 * @param search capitals and digits only, by which it is found however somebody types its signs
 */
public record OutsideNumber(String text, String search) {
    public static final int LETTERS_MAX = 60;

    private static final int SEARCHED_MIN = 3;
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");

    /** Empty if it has fewer than three letters and digits, no digit, or is too long. */
    public static Optional<OutsideNumber> read(String typed) {
        var text = typed.strip();
        var search = OTHERS.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .replaceAll("");
        var fits = search.length() >= SEARCHED_MIN && text.length() <= LETTERS_MAX && search.length() <= LETTERS_MAX;
        var hasDigit = search.chars().anyMatch(it -> it >= '0' && it <= '9');
        return fits && hasDigit ? Optional.of(new OutsideNumber(text, search)) : Optional.empty();
    }
}
