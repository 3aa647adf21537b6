package id.sasando.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import id.sasando.wording.TypedPhone.Asked;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The office never calls a stranger: no mobile number is read as one of another country without asking. */
class TypedPhoneProperties {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    @Provide
    Arbitrary<String> destinations() {
        return Arbitraries.of(
                "AE", "BN", "DE", "HK", "IT", "JP", "KR", "KW", "MY", "PG", "PL", "QA", "SA", "SG", "TR", "TW");
    }

    @Property(tries = 3000)
    void aMobileNumberOfTheCountryOfTheReportIsReadAsThatOrAsked(
            @ForAll("destinations") String country, @ForAll long seed) {
        var number = mobile(country, new Random(seed));

        for (var typed : written(number)) isReadAs(number, typed, country);
    }

    @Property(tries = 3000)
    void anIndonesianMobileNumberIsReadAsThatWhateverTheCountry(
            @ForAll("destinations") String country, @ForAll long seed) {
        var number = mobile("ID", new Random(seed));

        for (var typed : written(number)) isReadAs(number, typed, country);
    }

    @Property
    void whateverIsTypedNoDigitIsLost(@ForAll("destinations") String country, @ForAll("scribbles") String typed) {
        var reading = TypedPhone.read(typed, Asked.in(country));
        var digits = typed.replaceAll("[^0-9]", "").replaceFirst("^0+", "");

        reading.settled("")
                .map(ReadPhone::value)
                .ifPresent(it -> assertThat(it.length()).as(typed).isGreaterThanOrEqualTo(digits.length()));
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .withChars("+-. ()/OlISx")
                .ofMaxLength(24);
    }

    /** As it is dialled in its country, and as others write it down. */
    private static List<String> written(PhoneNumber number) {
        var international = NUMBERS.format(number, PhoneNumberFormat.E164);
        var digits = international.substring(1);
        var inside = Optional.ofNullable(NUMBERS.getNddPrefixForRegion(region(number), true))
                .orElse("");
        var kept = NUMBERS.getNationalSignificantNumber(number);
        return List.of(
                NUMBERS.format(number, PhoneNumberFormat.NATIONAL),
                inside + kept,
                international,
                NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL),
                "00" + digits,
                digits,
                "wa.me/" + digits);
    }

    private static void isReadAs(PhoneNumber number, String typed, String country) {
        var value = NUMBERS.format(number, PhoneNumberFormat.E164);
        var reading = TypedPhone.read(typed, Asked.in(country));

        assertThat(reading.settled(value).map(ReadPhone::value))
                .as("%s in %s: %s", typed, country, reading)
                .contains(value);
    }

    private static String region(PhoneNumber number) {
        return NUMBERS.getRegionCodeForNumber(number);
    }

    /** Digits at random until they are a mobile number of that country. */
    private static PhoneNumber mobile(String country, Random random) {
        var example = NUMBERS.getExampleNumberForType(country, PhoneNumberType.MOBILE);
        var length = NUMBERS.getNationalSignificantNumber(example).length();
        while (true) {
            var kept = random.ints(length + random.nextInt(-1, 2), 0, 10)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
            if (kept.charAt(0) == '0') continue;
            var number = new PhoneNumber()
                    .setCountryCode(example.getCountryCode())
                    .setNationalNumber(Long.parseLong(kept.toString()));
            if (NUMBERS.getNumberType(number) == PhoneNumberType.MOBILE && country.equals(region(number)))
                return number;
        }
    }
}
