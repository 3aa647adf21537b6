package id.sasando.demo.story;

import id.sasando.demo.OfficeStory.Person;
import id.sasando.demo.Storytelling.Origin;
import id.sasando.workers.Nik;
import id.sasando.workers.PersonName;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerFacts.Phone;
import id.sasando.workers.WorkerFacts.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Invents people: usual first names, family names that nobody bears, many with one name only, aliases, and telephones
 * that a hamlet shares. Their NIKs carry district 99, which no regency has, and their numbers begin with 0860, which no
 * operator has.
 */
final class Villagers {
    private static final String NO_DISTRICT = "99";
    private static final String NO_OPERATOR = "+62860";
    private static final int SHARED_PHONES = 4;
    private static final int SHARED = 99_999_990;
    private static final int REPORTERS = 50_000_000;
    private static final Pattern SYLLABLES =
            Pattern.compile("^[^aeiou]*[aeiou]+[^aeiou]*[aeiou]", Pattern.CASE_INSENSITIVE);
    private final Map<String, List<String>> words = Lines.byKey("words.txt", ":");
    private final LocalDate lastDay;
    private final Random random;
    private final int before;

    /** @param before how many people there are already, whose numbers are taken */
    Villagers(LocalDate lastDay, Random random, int before) {
        this.lastDay = lastDay;
        this.random = random;
        this.before = before;
    }

    /** @param nth makes the NIK and the telephone number one of their own */
    Person person(int nth, Origin origin) {
        var position = before + nth;
        var sex = random.nextInt(100) < 55 ? Sex.FEMALE : Sex.MALE;
        var born = lastDay.minusDays(19L * 365 + random.nextInt(28 * 365));
        var facts = new WorkerFacts(
                names(sex, position),
                phones(position),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(pick(origin.villageCodes())),
                Optional.of(origin.regencyCode()),
                Optional.of(sex),
                Optional.of(born.getYear()));
        return new Person(facts, nik(origin.regencyCode(), sex, born, position));
    }

    /** Somebody who speaks for another. */
    String relative(Person of) {
        var words = Lines.words(of.facts().name());
        var first = first(random.nextBoolean() ? Sex.FEMALE : Sex.MALE);
        return words.size() > 1 ? first + " " + words.getLast() : first;
    }

    /** A telephone of the reporter's own, or the one of a hamlet. */
    String phone(int position) {
        return random.nextInt(4) == 0 ? shared() : number(REPORTERS + before + position);
    }

    private List<PersonName> names(Sex sex, int position) {
        var names = new ArrayList<PersonName>();
        var first = first(sex);
        var family = pick(listed("families"));
        var one = position % 4 == 1;
        names.add(PersonName.of(one ? first : first + " " + family));
        if (position % 5 < 2) names.add(PersonName.alias(nickname(sex, first)));
        if (position % 6 == 2) {
            var spelt = first.replace("Y", "J") + (one ? "" : " " + family.charAt(0));
            names.add(new PersonName(PersonName.Kind.PASSPORT_NAME, spelt.toUpperCase(Locale.ROOT)));
        }
        return names;
    }

    private String nickname(Sex sex, String first) {
        var nicknames = listed("nicknames");
        var half = nicknames.size() / 2;
        var called = nicknames.get(random.nextInt(half) + (sex == Sex.FEMALE ? 0 : half));
        var syllables = SYLLABLES.matcher(first);
        return called + " " + (syllables.find() ? syllables.group() : first);
    }

    private String first(Sex sex) {
        return pick(listed(sex == Sex.FEMALE ? "women" : "men"));
    }

    private List<Phone> phones(int position) {
        var phones = new ArrayList<Phone>();
        if (position % 3 != 0) phones.add(new Phone(new PhoneNumber(number(position)), false));
        if (position % 4 == 0) phones.add(new Phone(new PhoneNumber(shared()), true));
        return phones;
    }

    private String shared() {
        return number(SHARED + random.nextInt(SHARED_PHONES));
    }

    private static String number(int of) {
        return NO_OPERATOR + "%08d".formatted(of);
    }

    private static Nik nik(String regencyCode, Sex sex, LocalDate born, int position) {
        var day = born.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return new Nik(regencyCode.replace(".", "")
                + NO_DISTRICT
                + "%02d%02d%02d%04d".formatted(day, born.getMonthValue(), born.getYear() % 100, position % 9999 + 1));
    }

    private List<String> listed(String key) {
        return Lines.words(words.getOrDefault(key, List.of()).getFirst());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
