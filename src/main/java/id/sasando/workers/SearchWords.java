package id.sasando.workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find a person: a number is read as a phone or a NIK, all else as words of a name.
 *
 * @param words folded, at most 5, in any order
 */
public record SearchWords(List<String> words, Optional<PhoneNumber> phone, Optional<Nik> nik) {
    private static final int TYPED_MAX = 200;
    private static final int WORDS_MAX = 5;
    private static final int ORDERED_MAX = 4;
    private static final int DIGITS_MIN = 6;
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 ().-]*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        var text = typed.strip();
        if (text.length() > TYPED_MAX) text = text.substring(0, TYPED_MAX);
        if (!NUMBER.matcher(text).matches()) return new SearchWords(words(text), Optional.empty(), Optional.empty());
        var digits = NO_DIGIT.matcher(text).replaceAll("");
        var nik = digits.length() == 16 ? Optional.of(new Nik(digits)) : Optional.<Nik>empty();
        var phone = digits.length() < DIGITS_MIN ? Optional.<PhoneNumber>empty() : PhoneNumber.read(text);
        return new SearchWords(List.of(), phone, nik);
    }

    /** Is there nothing to look for? */
    public boolean isEmpty() {
        return words.isEmpty() && phone.isEmpty() && nik.isEmpty();
    }

    /** The words as whole names: as typed first, then in every other order; of five words only as typed. */
    public static List<String> wholeNames(List<String> words) {
        if (words.size() > ORDERED_MAX) return List.of(String.join(" ", words));
        if (words.size() == 1) return words;
        var orders = new ArrayList<String>();
        for (var first : words) {
            var rest = words.stream().filter(it -> !it.equals(first)).toList();
            wholeNames(rest).forEach(it -> orders.add(first + " " + it));
        }
        return orders;
    }

    private static List<String> words(String text) {
        var words = Stream.of(PersonName.fold(text).split(" "))
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(WORDS_MAX)
                .toList();
        return words.stream().allMatch(it -> it.length() < 2) ? List.of() : words;
    }
}
