package id.sasando.wording;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import id.sasando.reference.Countries;
import java.util.Optional;
import java.util.Set;

/**
 * A telephone number as it was read.
 *
 * @param value E.164, such as {@code +85251234567}
 * @param country alpha-2, or empty if it belongs to none
 * @param landline no mobile number: of a house, an office or a service
 * @param letters a letter was taken for a digit
 */
public record ReadPhone(String value, String country, boolean landline, boolean letters) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NOWHERE = "001";
    private static final Set<PhoneNumberType> MOBILE = Set.of(
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.VOIP,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.UNKNOWN);

    static ReadPhone of(PhoneNumber number, boolean letters) {
        var region = Optional.ofNullable(NUMBERS.getRegionCodeForNumber(number))
                .orElseGet(() -> NUMBERS.getRegionCodeForCountryCode(number.getCountryCode()));
        return new ReadPhone(
                NUMBERS.format(number, PhoneNumberFormat.E164),
                region.equals(NOWHERE) || region.equals("ZZ") ? "" : region,
                !MOBILE.contains(NUMBERS.getNumberType(number)),
                letters);
    }

    /** A number that is stored. */
    public static ReadPhone stored(String value) {
        try {
            return of(NUMBERS.parse(value, "ZZ"), false);
        } catch (NumberParseException _) {
            return new ReadPhone(value, "", false, false);
        }
    }

    /** With spaces, to be read aloud: {@code +62 812-3456-7890}. */
    public String spaced() {
        try {
            return NUMBERS.format(NUMBERS.parse(value, "ZZ"), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return value;
        }
    }

    /** With its country: {@code +852 5123 4567, Hong Kong}. */
    public String shown(Countries countries, String language) {
        return country.isEmpty() ? spaced() : spaced() + ", " + countries.name(country, language);
    }

    @Override
    public String toString() {
        return "a phone number";
    }
}
