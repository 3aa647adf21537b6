package id.sasando.workers;

import id.sasando.wording.FoldedText;
import id.sasando.wording.PhoneReading;
import id.sasando.wording.ReadPhone;
import id.sasando.wording.TypedDigits;
import id.sasando.wording.TypedPhone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find a person: a number is read as a phone or a NIK, all else as words of a name. Forms read
 * telephone numbers by the same reader.
 *
 * @param words folded, at most 5, in any order
 * @param phone a number that tells its country
 * @param phoneEnd the digits with which a number ends, if its country is not told or only its last four to seven are
 */
public record SearchWords(
        List<String> words, Optional<PhoneNumber> phone, Optional<String> phoneEnd, Optional<Nik> nik) {
    private static final int TYPED_MAX = 200;
    private static final int WORDS_MAX = 5;
    private static final int ORDERED_MAX = 4;
    private static final int END_MIN = 4;
    private static final int END_MAX = 7;
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern NIK_SPACES = Pattern.compile("[ ().-]");
    private static final Pattern INSIDE = Pattern.compile("^0+");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        var text = typed.strip();
        if (text.length() > TYPED_MAX) text = text.substring(0, TYPED_MAX);
        var nik = NIK_SPACES.matcher(FoldedText.of(text)).replaceAll("");
        if (NIK.matcher(nik).matches()) return ofNumber(Optional.empty(), "", Optional.of(new Nik(nik)));
        var number = TypedDigits.of(text);
        if (number.isEmpty()) return new SearchWords(words(text), Optional.empty(), Optional.empty(), Optional.empty());
        var digits = number.get().digits();
        var whole = TypedPhone.read(text, TypedPhone.Asked.in(""));
        var phone = Optional.of(whole)
                .filter(PhoneReading.One.class::isInstance)
                .filter(_ -> number.get().international())
                .flatMap(it -> it.settled(""))
                .map(ReadPhone::value)
                .map(PhoneNumber::new);
        return ofNumber(phone, phone.isPresent() ? "" : end(digits), Optional.empty());
    }

    private static SearchWords ofNumber(Optional<PhoneNumber> phone, String end, Optional<Nik> nik) {
        var some = Optional.of(end).filter(it -> it.length() >= END_MIN);
        return new SearchWords(List.of(), phone, some, nik);
    }

    /** A whole number is typed as it is dialled inside some country; a short one is an end and stays as it is. */
    private static String end(String digits) {
        return digits.length() <= END_MAX ? digits : INSIDE.matcher(digits).replaceFirst("");
    }

    /** Is there nothing to look for? */
    public boolean isEmpty() {
        return words.isEmpty() && phone.isEmpty() && phoneEnd.isEmpty() && nik.isEmpty();
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
