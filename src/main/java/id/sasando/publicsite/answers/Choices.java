package id.sasando.publicsite.answers;

import id.sasando.publicsite.PhoneWords;
import id.sasando.reference.Code;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Countries;
import id.sasando.reference.Regions;
import id.sasando.reference.VillageName;
import id.sasando.shared.Office;
import id.sasando.web.Language;
import id.sasando.web.Messages;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be chosen on the pages of the form, in the reader's language. */
@Component
public class Choices {
    private static final int VILLAGES = 20;
    /** Types of complainant that the answer about whom already tells. */
    private static final Set<String> TOLD = Set.of("PMI", "CPMI", "FORMER_PMI", "FAMILY", "ANONYMOUS_TIP");

    private static final List<String> CURRENCIES =
            List.of("IDR", "MYR", "SGD", "HKD", "TWD", "BND", "SAR", "AED", "KRW", "JPY", "USD");

    private final CodeLists codes;
    private final Countries countries;
    private final Regions regions;
    private final PhoneWords phones;
    private final Office office;
    private final Clock clock;
    private final Messages messages;

    public Choices(
            CodeLists codes, Countries countries, Regions regions, Office office, Clock clock, Messages messages) {
        this.codes = codes;
        this.countries = countries;
        this.regions = regions;
        this.phones = new PhoneWords(countries);
        this.office = office;
        this.clock = clock;
        this.messages = messages;
    }

    public Map<String, List<Option>> of(Step step, ReportAnswers answers, Texts texts) {
        var language = texts.language().code();
        return switch (step) {
            case WHAT -> Map.of("types", types(language));
            case WHOM -> Map.of("complainantType", complainants(language), "country", countries(texts));
            case PART -> Map.of("part", parts(answers.country(), texts));
            case MORE -> Map.of("departureStatus", departures(language), "regency", regencies(), "currency", money());
            case REACH -> Map.of("phoneRead", read(answers, texts), "phoneChoice", numbers(answers, texts));
            case VILLAGE -> Map.of("villageCode", villages(answers.more()));
            default -> Map.of();
        };
    }

    /** The number typed before, as it is read; nothing while it is not clear. */
    private List<Option> read(ReportAnswers answers, Texts texts) {
        return telephone(answers, texts).map(it -> new Option("", it)).stream().toList();
    }

    /** The telephone as it was read, in whole sentences; empty if none was given or it is not clear. */
    public Optional<String> telephone(ReportAnswers answers, Texts texts) {
        var reach = answers.reach();
        if (!reach.byPhone()) return Optional.empty();
        return reach.reading(answers.country()).settled(reach.phoneChoice()).map(it -> phones.read(it, texts));
    }

    private List<Option> numbers(ReportAnswers answers, Texts texts) {
        var reach = answers.reach();
        return reach.byPhone() ? phones.options(reach.reading(answers.country()), texts) : List.of();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), office.zone());
    }

    public boolean hasType(String code) {
        return codes.caseTypes().has(code, today());
    }

    public boolean hasComplainant(String code) {
        return codes.complainantTypes().has(code, today());
    }

    public boolean hasDeparture(String code) {
        return codes.departureStatuses().has(code, today());
    }

    public boolean hasCountry(String code) {
        return countries.find(code).isPresent();
    }

    public boolean hasRegency(String code) {
        return regions.regency(code).isPresent();
    }

    public boolean hasCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    public Optional<VillageName> village(String code) {
        return regions.village(code);
    }

    public String typeName(String code, String language) {
        return codes.caseTypes()
                .find(code)
                .map(Code.CaseType::publicLabel)
                .map(it -> it.in(language))
                .orElse(code);
    }

    public String complainantName(String code, String language) {
        return codes.complainantTypes().label(code, language);
    }

    public String departureName(String code, String language) {
        return codes.departureStatuses().label(code, language);
    }

    public String countryName(String code, String language) {
        return countries.name(code, language);
    }

    /** The part of the country in the office's language, or empty if there is none or nobody knows it. */
    public String partName(ReportAnswers.About about) {
        if (!Countries.Part.isOf(about.country(), about.part())) return "";
        return messages.find(Language.INDONESIAN, "publicsite.report.part." + about.part())
                .orElse("");
    }

    public String regencyName(String code) {
        return regions.regency(code).map(Regions.Region::name).orElse("");
    }

    private List<Option> types(String language) {
        return codes.caseTypes().on(today()).stream()
                .map(it -> new Option(it.code(), it.publicLabel().in(language)))
                .toList();
    }

    private List<Option> countries(Texts texts) {
        var language = texts.language().code();
        return countries.all(language).stream()
                .map(it -> it.alpha2().equals(Countries.UNKNOWN)
                        ? new Option(it.alpha2(), texts.get("publicsite.report.country.unknown"))
                        : new Option(it.alpha2(), it.name().in(language)))
                .toList();
    }

    private static List<Option> parts(String country, Texts texts) {
        return Stream.concat(Countries.Part.of(country).stream().map(Countries.Part::name), Stream.of("UNKNOWN"))
                .map(it -> new Option(it, texts.get("publicsite.report.part." + it)))
                .toList();
    }

    private List<Option> complainants(String language) {
        return codes.complainantTypes().on(today()).stream()
                .filter(it -> !TOLD.contains(it.code()))
                .map(it -> new Option(it.code(), it.label().in(language)))
                .toList();
    }

    /** Without the one that is not known: whoever chooses nothing says that. */
    private List<Option> departures(String language) {
        return codes.departureStatuses().on(today()).stream()
                .filter(it -> !it.code().equals("UNKNOWN"))
                .map(it -> new Option(it.code(), it.label().in(language)))
                .toList();
    }

    private List<Option> regencies() {
        return regions.regencies().stream()
                .map(it -> new Option(it.code(), it.name()))
                .toList();
    }

    private List<Option> villages(ReportAnswers.More more) {
        var inRegency = regencyName(more.regency());
        var near = regions.search(more.village() + " " + inRegency, VILLAGES);
        var found = near.isEmpty() && !inRegency.isEmpty() ? regions.search(more.village(), VILLAGES) : near;
        return found.stream().map(it -> new Option(it.code(), placed(it))).toList();
    }

    public static String placed(VillageName name) {
        return String.join(", ", name.village(), name.district(), name.regency());
    }

    private static List<Option> money() {
        return Stream.concat(Stream.of(""), CURRENCIES.stream())
                .map(it -> new Option(it, it.isEmpty() ? "–" : it))
                .toList();
    }
}
