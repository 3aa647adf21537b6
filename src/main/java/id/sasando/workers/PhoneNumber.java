package id.sasando.workers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of any country in E.164, such as {@code +6281234567890}.
 *
 * @param value plus sign and 6 to 15 digits
 */
public record PhoneNumber(String value) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "ID";
    private static final int TYPED_MAX = 40;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{5,14}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) throw new IllegalArgumentException("not a number in E.164");
    }

    /**
     * Reads what people write: {@code 0812…}, {@code 62812…}, {@code +60 12…}, {@code 0060 12…}. A number without its
     * country belongs to Indonesia if it can. Only the length is checked: new ranges open before lists know them.
     */
    public static Optional<PhoneNumber> read(String typed) {
        var text = typed.strip();
        if (text.length() > TYPED_MAX) return Optional.empty();
        var digits = NO_DIGIT.matcher(text).replaceAll("");
        if (text.startsWith("+") || isOfOurCountry(digits)) return parse(text);
        if (digits.startsWith("00")) return parse("+" + digits.substring(2));
        var home = parse(text);
        var abroad = parse("+" + digits).filter(PhoneNumber::exists);
        return abroad.isEmpty() || home.filter(PhoneNumber::exists).isPresent() ? home : abroad;
    }

    /** With spaces, to be read aloud: {@code +62 812-3456-7890}. */
    public String spaced() {
        try {
            return NUMBERS.format(NUMBERS.parse(value, HOME), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return value;
        }
    }

    @Override
    public String toString() {
        return "a phone number";
    }

    private static boolean isOfOurCountry(String digits) {
        return digits.startsWith("0") && !digits.startsWith("00");
    }

    private static boolean exists(PhoneNumber it) {
        try {
            return NUMBERS.isValidNumber(NUMBERS.parse(it.value, HOME));
        } catch (NumberParseException _) {
            return false;
        }
    }

    private static Optional<PhoneNumber> parse(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, HOME);
            if (NUMBERS.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) return Optional.empty();
            var value = NUMBERS.format(number, PhoneNumberFormat.E164);
            return E164.matcher(value).matches() ? Optional.of(new PhoneNumber(value)) : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
