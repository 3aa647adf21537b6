package id.sasando.complaints.entry;

import id.sasando.complaints.words.PhoneWording;
import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Countries;
import id.sasando.reference.Regions;
import id.sasando.reference.VillageName;
import id.sasando.shared.Office;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be chosen in the form today, and whether a choice is one. */
@Component
class EntryChoices {
    static final Set<String> CONSENTS = Set.of("LEGAL_DUTY", "GIVEN", "REFUSED", "NOT_ASKED");
    private static final String PORTAL = "PORTAL";
    private final CodeLists codes;
    private final Countries countries;
    private final Regions regions;
    private final Partners partners;
    private final PhoneWording phones;
    private final Today today;

    EntryChoices(
            CodeLists codes,
            Countries countries,
            Regions regions,
            Partners partners,
            PhoneWording phones,
            Today today) {
        this.codes = codes;
        this.countries = countries;
        this.regions = regions;
        this.partners = partners;
        this.phones = phones;
        this.today = today;
    }

    /** The office's day. */
    @Component("entryToday")
    record Today(Office office, Clock clock) {
        LocalDate day() {
            return clock.instant().atZone(office.zone()).toLocalDate();
        }
    }

    EntryPage.Choices of(EntryForm form, Texts texts) {
        var language = texts.language().code();
        var day = today.day();
        return new EntryPage.Choices(
                codes.channels().on(day).stream()
                        .filter(it -> !it.code().equals(PORTAL))
                        .map(it -> new Option(it.code(), it.label().in(language)))
                        .toList(),
                codes.complainantTypes().on(day).stream()
                        .map(it -> new Option(it.code(), it.label().in(language)))
                        .toList(),
                countries.all(language).stream()
                        .map(it -> new Option(it.alpha2(), it.name().in(language)))
                        .toList(),
                codes.caseTypes().on(day).stream()
                        .map(it -> new Option(it.code(), it.label().in(language)))
                        .toList(),
                codes.departureStatuses().on(day).stream()
                        .map(it -> new Option(it.code(), it.label().in(language)))
                        .toList(),
                places(form),
                partners.list(Partners.PARTNERS_MAX).stream()
                        .map(it -> new Option(it.id().value().toString(), it.name()))
                        .toList(),
                new EntryPage.Telephone(telephone(form, texts), phones.options(form.reading(), texts)));
    }

    /** The number as it was read and is kept, with its country; empty if there is none. */
    String telephone(EntryForm form, Texts texts) {
        return form.reading()
                .settled(form.phoneChoice())
                .map(it -> phones.read(it, texts))
                .orElse("");
    }

    private EntryPage.Places places(EntryForm form) {
        var villages = form.regency().isEmpty()
                ? List.<Option>of()
                : regions.villages(form.regency()).stream()
                        .map(it -> new Option(it.code(), it.village() + ", " + it.district()))
                        .toList();
        var all = regions.regencies().stream()
                .map(it -> new Option(it.code(), it.name()))
                .toList();
        return new EntryPage.Places(all, villages);
    }

    boolean hasChannel(String code) {
        return !code.equals(PORTAL) && codes.channels().has(code, today.day());
    }

    boolean hasComplainant(String code) {
        return codes.complainantTypes().has(code, today.day());
    }

    boolean hasCountry(String code) {
        return countries.find(code).isPresent();
    }

    boolean hasTypes(List<String> types) {
        return types.stream().allMatch(it -> codes.caseTypes().has(it, today.day()));
    }

    boolean hasDeparture(String code) {
        return codes.departureStatuses().has(code, today.day());
    }

    boolean hasRegency(String code) {
        return regions.regency(code).isPresent();
    }

    Optional<VillageName> village(String code) {
        return code.isEmpty() ? Optional.empty() : regions.village(code);
    }

    Optional<PartnerId> partner(String typed) {
        return Stream.of(typed)
                .filter(it -> it.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(it -> new PartnerId(UUID.fromString(it)))
                .filter(it -> partners.name(it).isPresent())
                .findFirst();
    }

    /** The label under which officers first know the case. */
    String title(List<String> types) {
        return types.isEmpty() ? "" : codes.caseTypes().label(types.getFirst(), "id");
    }
}
