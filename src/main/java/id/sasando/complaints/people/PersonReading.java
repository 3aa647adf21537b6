package id.sasando.complaints.people;

import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.TypedVillage;
import id.sasando.reference.Regions;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import id.sasando.workers.Nik;
import id.sasando.workers.PassportNumber;
import id.sasando.workers.PersonName;
import id.sasando.workers.Reading;
import id.sasando.workers.WorkerChange;
import id.sasando.workers.WorkerChange.Revision;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerFacts.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what was typed about a person. What cannot be read is an error; what looks odd is a warning to weigh. */
@Component
class PersonReading {
    private final Regions regions;
    private final CaseWording wording;

    PersonReading(Regions regions, CaseWording wording) {
        this.regions = regions;
        this.wording = wording;
    }

    /** @param change empty if something could not be read */
    record Read(Optional<WorkerChange> change, PersonPhones phones, List<String> warnings) {}

    Read read(PersonForm form, PersonPhones.Known standing, BindingResult errors, Texts texts) {
        var warnings = new ArrayList<String>();
        var phones = PersonPhones.read(form, standing, errors);
        var facts = facts(form, phones, errors);
        var told = new Nik.Told(facts.flatMap(WorkerFacts::sex), facts.flatMap(WorkerFacts::birthYear));
        var known = new Nik.Known(this::isProvince, it -> regions.regency(it).isPresent(), wording.today(texts));
        var nik = TypedWords.of(form.nik()).isEmpty()
                ? PersonReading.<Nik>kept(form.removeNik())
                : weighed("nik", Nik.read(TypedWords.of(form.nik()), known, told), errors, warnings);
        var passport = TypedWords.of(form.passport()).isEmpty()
                ? PersonReading.<PassportNumber>kept(form.removePassport())
                : weighed("passport", PassportNumber.read(TypedWords.of(form.passport())), errors, warnings);
        if (errors.hasErrors()) return new Read(Optional.empty(), phones, warnings);
        return new Read(facts.map(it -> new WorkerChange(it, nik, passport, phones.typed())), phones, warnings);
    }

    private boolean isProvince(String code) {
        return regions.provinces().stream().anyMatch(it -> it.code().equals(code));
    }

    private static <T> Revision<T> kept(@Nullable Boolean remove) {
        return Boolean.TRUE.equals(remove) ? new Revision.Remove<>() : new Revision.Keep<>();
    }

    private static <T> Revision<T> weighed(
            String field, Reading<T> reading, BindingResult errors, List<String> warnings) {
        for (var error : reading.errors()) errors.rejectValue(field, error);
        warnings.addAll(reading.warnings());
        return reading.value().<Revision<T>>map(Revision.Replace::new).orElseGet(Revision.Keep::new);
    }

    private Optional<WorkerFacts> facts(PersonForm form, PersonPhones phones, BindingResult errors) {
        var village = TypedVillage.read(form.village(), form.villageCode(), regions);
        if (village.unknown()) errors.rejectValue("village", "complaints.facts.village-is-unknown");
        if (!village.choices().isEmpty()) errors.rejectValue("village", "complaints.facts.village-is-not-clear");
        var regency = Optional.of(TypedWords.of(form.regency()))
                .filter(it -> regions.regency(it).isPresent());
        var year = year(form, errors);
        try {
            return Optional.of(new WorkerFacts(
                    names(form),
                    phones.phones(),
                    village.code().map(it -> it.code()),
                    village.code().map(it -> it.regencyCode()).or(() -> regency),
                    sex(TypedWords.of(form.sex())),
                    year));
        } catch (RuleViolation violation) {
            errors.rejectValue("name", violation.code());
            return Optional.empty();
        }
    }

    private static List<PersonName> names(PersonForm form) {
        var names = new ArrayList<PersonName>();
        if (!TypedWords.of(form.name()).isEmpty()) names.add(PersonName.of(TypedWords.of(form.name())));
        TypedWords.of(form.aliases())
                .lines()
                .filter(it -> !it.isBlank())
                .map(PersonName::alias)
                .forEach(names::add);
        var passport = TypedWords.of(form.passportName());
        if (!passport.isEmpty()) names.add(new PersonName(PersonName.Kind.PASSPORT_NAME, passport));
        return names;
    }

    private static Optional<Integer> year(PersonForm form, BindingResult errors) {
        var typed = TypedWords.of(form.birthYear());
        if (typed.isEmpty()) return Optional.empty();
        if (typed.matches("[0-9]{4}")) return Optional.of(Integer.valueOf(typed));
        errors.rejectValue("birthYear", "complaints.person.year-is-unreadable");
        return Optional.empty();
    }

    private static Optional<Sex> sex(String typed) {
        return switch (typed) {
            case "FEMALE" -> Optional.of(Sex.FEMALE);
            case "MALE" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }
}
