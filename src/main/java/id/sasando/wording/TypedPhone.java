package id.sasando.wording;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import id.sasando.wording.PhoneReading.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one reader of telephone numbers. A number with a plus, {@code 00} or {@code 62} in front tells its country. Any
 * other is dialled either in Indonesia or where the report is about, so both readings compete: a mobile number before
 * any other; where two are as good, the person is asked. A wrong guess would make the office call a stranger.
 */
public final class TypedPhone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "ID";
    private static final int HOME_CODE = 62;
    /** As many digits has a number at least that is written with its country code but without a plus. */
    private static final int WITH_CODE_MIN = 10;

    private TypedPhone() {}

    /**
     * Where a number without a country may be from.
     *
     * @param country alpha-2 of the country that the report is about, or empty
     * @param ofOffice it is the number of a body: its landline at home is as likely as any mobile number
     */
    public record Asked(String country, boolean ofOffice) {
        public static Asked in(String country) {
            return new Asked(country, false);
        }
    }

    private record Candidate(PhoneNumber number, boolean first) {}

    public static PhoneReading read(String typed, Asked asked) {
        var answer = TypedDigits.read(typed);
        if (answer.digits().isEmpty()) return new PhoneReading.None(answer.why());
        var digits = answer.digits().get();
        if (!digits.international()) return national(digits, asked);
        var whole = digits.plus() ? digits.digits() : digits.digits().substring(2);
        var valid = parse(whole, "").filter(NUMBERS::isValidNumber);
        if (valid.isPresent()) return one(valid.get(), digits);
        return choice(parse(whole, "").filter(TypedPhone::mayBeNew).stream().toList(), digits);
    }

    /** New ranges open before lists know them: whoever names the country is asked, not refused. */
    private static boolean mayBeNew(PhoneNumber number) {
        return NUMBERS.isPossibleNumberForTypeWithReason(number, PhoneNumberType.MOBILE)
                == ValidationResult.IS_POSSIBLE;
    }

    private static PhoneReading national(TypedDigits digits, Asked asked) {
        var candidates = new ArrayList<Candidate>();
        var regions = asked.country().equals(HOME) ? List.of(HOME) : List.of(HOME, asked.country());
        for (var region : regions) candidates.addAll(candidates(digits.digits(), region, asked.ofOffice()));
        var first = best(candidates, true);
        var best = first.isEmpty() ? best(candidates, false) : first;
        if (best.isEmpty()) return choice(elsewhere(digits), digits);
        var abroad = isAtHome(best) ? elsewhere(digits) : List.<PhoneNumber>of();
        var all = Stream.concat(best.stream(), abroad.stream()).distinct().toList();
        return all.size() == 1 ? one(all.getFirst(), digits) : choice(all, digits);
    }

    /** What the digits are as dialled in that country, or with its code but without a plus. */
    private static List<Candidate> candidates(String digits, String region, boolean ofOffice) {
        var found = new ArrayList<Candidate>();
        if (!NUMBERS.getSupportedRegions().contains(region)) return found;
        var code = NUMBERS.getCountryCodeForRegion(region);
        var home = region.equals(HOME);
        parse(digits, region)
                .filter(it -> it.getCountryCode() == code && NUMBERS.isValidNumber(it))
                .filter(it -> !home || digits.startsWith("0") || isMobile(it))
                .map(it -> new Candidate(it, isMobile(it) || (home && ofOffice)))
                .ifPresent(found::add);
        if (digits.startsWith(Integer.toString(code))) {
            parse(digits, "")
                    .filter(NUMBERS::isValidNumber)
                    .map(it -> new Candidate(it, isMobile(it) || digits.startsWith(Integer.toString(HOME_CODE))))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<PhoneNumber> best(List<Candidate> candidates, boolean first) {
        return candidates.stream()
                .filter(it -> it.first() == first)
                .map(Candidate::number)
                .distinct()
                .toList();
    }

    /** Without its nought or code, such a number may as well be one from abroad without its plus. */
    private static boolean isAtHome(List<PhoneNumber> numbers) {
        return numbers.stream().allMatch(it -> it.getCountryCode() == HOME_CODE);
    }

    /** Perhaps a number of a third country without its plus. That is asked, never taken. */
    private static List<PhoneNumber> elsewhere(TypedDigits digits) {
        if (digits.digits().startsWith("0") || digits.digits().length() < WITH_CODE_MIN) return List.of();
        return parse(digits.digits(), "").filter(NUMBERS::isValidNumber).filter(TypedPhone::isMobile).stream()
                .toList();
    }

    private static PhoneReading one(PhoneNumber number, TypedDigits typed) {
        return new PhoneReading.One(ReadPhone.of(number, typed.letters()));
    }

    private static PhoneReading choice(List<PhoneNumber> numbers, TypedDigits typed) {
        if (numbers.isEmpty()) return new PhoneReading.None(Why.UNREADABLE);
        return new PhoneReading.Choice(
                numbers.stream().map(it -> ReadPhone.of(it, typed.letters())).toList());
    }

    private static boolean isMobile(PhoneNumber number) {
        return !ReadPhone.of(number, false).landline();
    }

    /** @param region where it is dialled, or empty if the digits begin with a country code */
    private static Optional<PhoneNumber> parse(String digits, String region) {
        try {
            var number = region.isEmpty() ? NUMBERS.parse("+" + digits, "ZZ") : NUMBERS.parse(digits, region);
            return Optional.of(number).filter(it -> losesNothing(digits, it));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    /** Before the number stood nothing but the country code and the digit that is dialled inside a country. */
    private static boolean losesNothing(String digits, PhoneNumber number) {
        var kept = NUMBERS.getNationalSignificantNumber(number);
        if (!digits.endsWith(kept)) return false;
        var before = digits.substring(0, digits.length() - kept.length());
        var code = Integer.toString(number.getCountryCode());
        var region = NUMBERS.getRegionCodeForCountryCode(number.getCountryCode());
        var inside = NUMBERS.getSupportedRegions().contains(region)
                ? Optional.ofNullable(NUMBERS.getNddPrefixForRegion(region, true))
                        .orElse("")
                : "";
        return Set.of("", code).contains(before) || before.equals(inside) || before.equals(code + inside);
    }
}
