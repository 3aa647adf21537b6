package id.sasando.complaints.facts;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.Wish;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.TypedVillage;
import id.sasando.reference.Regions;
import id.sasando.shared.TypedWords;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import id.sasando.web.TypedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what was typed about a case; what cannot be read is an error at its field. */
@Component
class FactsReading {
    private static final Set<String> CONSENTS = Set.of("LEGAL_DUTY", "NOT_ASKED", "GIVEN", "REFUSED");
    private static final int WISHES_MAX = 10;
    private static final int WISH_MAX = 200;
    private final Regions regions;
    private final CaseWording wording;

    FactsReading(Regions regions, CaseWording wording) {
        this.regions = regions;
        this.wording = wording;
    }

    ChangeFacts.Facts read(FactsForm form, CaseFile file, BindingResult errors, Texts texts) {
        var facts = new CaseFacts(
                TypedWords.of(form.title()),
                TypedWords.of(form.employer()),
                TypedWords.of(form.agency()),
                TypedWords.of(form.recruiter()),
                TypedWords.of(form.place()),
                TypedWords.of(form.route()),
                day("eventOn", form.eventOn(), errors, texts),
                day("lastContactOn", form.lastContactOn(), errors, texts),
                wishes(TypedWords.of(form.wishes()), errors),
                TypedWords.of(form.contactNote()));
        var consent = TypedWords.of(form.consent());
        var kept = CONSENTS.contains(consent) ? consent : file.reporter().consent();
        return new ChangeFacts.Facts(
                subject(form, file.subject().about(), errors, texts),
                facts,
                kept,
                TypedWords.of(form.respondent()),
                TypedWords.of(form.reason()));
    }

    private CaseSubject subject(FactsForm form, AboutOffice about, BindingResult errors, Texts texts) {
        for (var type : form.chosenTypes()) listed("types", type, wording.typeOptions(texts), errors);
        listed("country", TypedWords.of(form.country()), wording.countryOptions(texts), errors);
        listed("departure", TypedWords.of(form.departure()), wording.departureOptions(texts), errors);
        var village = TypedVillage.read(form.village(), form.villageCode(), regions);
        if (village.unknown()) errors.rejectValue("village", "complaints.facts.village-is-unknown");
        if (!village.choices().isEmpty()) errors.rejectValue("village", "complaints.facts.village-is-not-clear");
        var regency = TypedWords.of(form.regency());
        if (!regency.isEmpty()) listed("regency", regency, wording.regencyOptions(), errors);
        return new CaseSubject(
                Boolean.TRUE.equals(form.danger()),
                TypedWords.of(form.country()),
                form.chosenTypes(),
                TypedWords.of(form.departure()),
                village.code().map(it -> it.code()),
                village.code()
                        .map(it -> it.regencyCode())
                        .or(() -> Optional.of(regency).filter(it -> !it.isEmpty())),
                about);
    }

    private static void listed(String field, String code, List<Option> options, BindingResult errors) {
        if (options.stream().noneMatch(it -> it.value().equals(code))) {
            errors.rejectValue(field, "complaints.facts.choose-from-the-list");
        }
    }

    private Optional<LocalDate> day(String field, @Nullable String typed, BindingResult errors, Texts texts) {
        if (TypedWords.of(typed).isEmpty()) return Optional.empty();
        var day = TypedDate.read(TypedWords.of(typed)).filter(it -> !it.isAfter(wording.today(texts)));
        if (day.isEmpty()) errors.rejectValue(field, "complaints.resolution.told-on-a-day-until-today");
        return day;
    }

    private static List<Wish> wishes(String typed, BindingResult errors) {
        var wishes = new ArrayList<Wish>();
        for (var line : typed.lines().filter(it -> !it.isBlank()).toList()) {
            var parts = Stream.of(line.split(";", -1)).map(String::strip).toList();
            var amount = parts.size() > 1 ? parts.get(1) : "";
            var currency = parts.size() > 2 ? parts.get(2) : "";
            if (parts.size() > 3 || line.length() > WISH_MAX || currency.length() > 3) {
                errors.rejectValue("wishes", "complaints.facts.wish-has-three-parts");
                return List.of();
            }
            wishes.add(new Wish(parts.getFirst(), amount, currency));
        }
        if (wishes.size() > WISHES_MAX) errors.rejectValue("wishes", "complaints.facts.wishes-are-too-many");
        return wishes;
    }
}
