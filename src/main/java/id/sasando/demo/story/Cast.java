package id.sasando.demo.story;

import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.NewComplaint.Reporter;
import id.sasando.complaints.Wish;
import id.sasando.demo.OfficeStory.Arrival;
import id.sasando.demo.OfficeStory.Person;
import id.sasando.workers.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Fills a role: country, words, reporter, and what is known at the beginning. */
final class Cast {
    /** Of a hundred cases two concern people who left through the procedure, first those with social security. */
    static final String PROCEDURAL_FIRST = "SOCIAL_SECURITY_CLAIM";

    private static final String MALAYSIA = "MY";
    private static final List<String> BY_LETTER = List.of("MISSION_LETTER", "LETTER", "EMAIL");
    private final Villagers villagers;
    private final Wording wording;
    private final Random random;

    Cast(Villagers villagers, Wording wording, Random random) {
        this.villagers = villagers;
        this.wording = wording;
        this.random = random;
    }

    /** Some cases have more than one type; what is added makes no case a protected one. */
    List<String> types(Scenario scenario) {
        var types = new ArrayList<>(List.of(scenario.type()));
        for (var more : List.of("DOCUMENTS_WITHHELD", "WANTS_REPATRIATION", "UNPAID_WAGES")) {
            if (!scenario.selves().isEmpty() && !types.contains(more) && random.nextInt(8) == 0) types.add(more);
        }
        return types;
    }

    /** Who speaks without a name calls the person as the village does. */
    String subject(Arrival arrival, Person person) {
        var alias = person.facts().names().stream()
                .filter(it -> it.kind() == PersonName.Kind.ALIAS)
                .map(PersonName::text)
                .findFirst();
        return arrival.anonymous()
                ? alias.orElse(person.facts().name())
                : person.facts().name();
    }

    Reporter reporter(int position, Arrival arrival, Person person) {
        var self = Scenario.isSelf(arrival.complainantType());
        var consent = self ? "GIVEN" : BY_LETTER.contains(arrival.channel()) ? "NOT_ASKED" : "LEGAL_DUTY";
        if (arrival.anonymous()) return new Reporter(true, "", "CODE_ONLY", "", "", consent);
        var name = self ? person.facts().name() : villagers.relative(person);
        if (arrival.channel().equals("EMAIL")) {
            return new Reporter(false, name, "EMAIL", "", "pelapor" + position + "@contoh.example", consent);
        }
        var way = List.of("WHATSAPP", "WHATSAPP", "PHONE", "PHONE", "CODE_ONLY").get(random.nextInt(5));
        var phone = way.equals("CODE_ONLY") ? "" : villagers.phone(position);
        return new Reporter(false, name, way, phone, "", consent);
    }

    CaseFacts facts(Scenario scenario, Arrival arrival, String country, String place, LocalDate received) {
        var abroad = !scenario.selves().contains("CPMI");
        var wishes = new ArrayList<Wish>();
        if (random.nextBoolean()) wishes.add(new Wish(wording.any("wish"), "", ""));
        if (scenario.type().equals("UNPAID_WAGES") && country.equals(MALAYSIA)) {
            wishes.add(
                    new Wish(wording.all("wish").getFirst(), String.valueOf(1500 + 500 * random.nextInt(18)), "MYR"));
        }
        return new CaseFacts(
                scenario.title(),
                abroad && random.nextBoolean() ? wording.any("employer") : "",
                "",
                random.nextBoolean() ? wording.any("recruiter") : "",
                place,
                abroad && random.nextBoolean() ? wording.any("route") : "",
                Optional.of(received.minusDays(2 + random.nextInt(40))),
                Optional.of(received.minusDays(random.nextInt(3))),
                wishes,
                arrival.anonymous() || random.nextBoolean() ? "" : wording.any("safe"));
    }
}
