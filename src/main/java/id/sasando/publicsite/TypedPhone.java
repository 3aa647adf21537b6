package id.sasando.publicsite;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import java.util.stream.Stream;

/** Telephone numbers as people type them: 08…, 62…, +60…, 0060…, or as they are dialled where the worker is. */
public final class TypedPhone {
    private static final String HOME = "ID";

    private TypedPhone() {}

    /**
     * The number as E.164, or empty if no such number can exist.
     *
     * @param country alpha-2 of the country the complaint is about: the second guess for a number without prefix
     */
    public static Optional<String> read(String typed, String country) {
        var clean = typed.strip().replaceFirst("^00", "+");
        return Stream.of(parse(clean, HOME), parse("+" + clean.replace("+", ""), HOME), parse(clean, country))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> parse(String typed, String region) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, region.isEmpty() ? HOME : region);
            if (!numbers.isValidNumber(number)) return Optional.empty();
            return Optional.of(numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
