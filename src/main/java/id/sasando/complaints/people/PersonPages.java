package id.sasando.complaints.people;

import id.sasando.complaints.people.PersonPage.Typed;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.Compared;
import id.sasando.complaints.words.FormHeads;
import id.sasando.complaints.words.PhoneWording;
import id.sasando.complaints.words.TypedVillage;
import id.sasando.reference.Regions;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import id.sasando.workers.PersonName.Kind;
import id.sasando.workers.WorkerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a person: as they stand, or as somebody typed them. */
@Component
class PersonPages {
    private final FormHeads heads;
    private final CaseWording wording;
    private final PhoneWording phones;
    private final Regions regions;

    PersonPages(FormHeads heads, CaseWording wording, PhoneWording phones, Regions regions) {
        this.heads = heads;
        this.wording = wording;
        this.phones = phones;
        this.regions = regions;
    }

    PersonForm standing(WorkerView person) {
        var facts = person.facts();
        return new PersonForm(
                person.version(),
                names(person, Kind.NAME),
                names(person, Kind.ALIAS),
                names(person, Kind.PASSPORT_NAME),
                facts.phones().stream()
                        .map(it -> it.number().spaced() + (it.shared() ? " *" : ""))
                        .collect(Collectors.joining("\n")),
                List.of(),
                facts.villageCode()
                        .flatMap(regions::village)
                        .map(TypedVillage::written)
                        .orElse(""),
                facts.villageCode().orElse(""),
                facts.regencyCode().orElse(""),
                facts.sex().map(Enum::name).orElse(""),
                facts.birthYear().map(String::valueOf).orElse(""),
                "",
                false,
                "",
                false,
                false);
    }

    private static String names(WorkerView person, Kind kind) {
        return person.facts().names().stream()
                .filter(it -> it.kind() == kind)
                .map(it -> it.text())
                .collect(Collectors.joining("\n"));
    }

    PersonPage of(ChangePerson.Opened opened, PersonForm form, Optional<PersonReading.Read> read, Texts texts) {
        var person = opened.person();
        var head = heads.fresh(opened.file(), texts);
        var stale = form.seen() < person.version();
        var villages =
                TypedVillage.read(form.village(), form.villageCode(), regions).options();
        return new PersonPage(
                head.withVersion(person.version()),
                "/people/" + person.id().value(),
                typed(form),
                person.nik().orElseGet(() -> texts.get("complaints.case.empty")),
                person.passport().orElseGet(() -> texts.get("complaints.case.empty")),
                wording.regencyOptions(),
                villages,
                read.map(PersonReading.Read::warnings).orElse(List.of()).stream()
                        .map(texts::get)
                        .toList(),
                telephones(form, read.map(PersonReading.Read::phones), texts),
                stale ? compare(standing(person), form, texts) : List.of());
    }

    private PersonPage.Telephones telephones(PersonForm form, Optional<PersonPhones> read, Texts texts) {
        var which = read.flatMap(PersonPhones::unclear)
                .map(it -> phones.options(it, texts))
                .orElse(List.of());
        var seen = read.map(PersonPhones::read).orElse(List.of()).stream()
                .map(it -> phones.read(it, texts))
                .toList();
        return new PersonPage.Telephones(seen, which, form.chosen());
    }

    private static List<Compared> compare(PersonForm theirs, PersonForm mine, Texts texts) {
        var rows = new ArrayList<Compared>();
        rows.add(row("complaints.name.NAME", TypedWords.of(theirs.name()), TypedWords.of(mine.name()), texts));
        rows.add(row(
                "complaints.person.aliases", TypedWords.of(theirs.aliases()), TypedWords.of(mine.aliases()), texts));
        rows.add(row(
                "complaints.person.passportName",
                TypedWords.of(theirs.passportName()),
                TypedWords.of(mine.passportName()),
                texts));
        rows.add(row("complaints.field.phones", TypedWords.of(theirs.phones()), TypedWords.of(mine.phones()), texts));
        rows.add(
                row("complaints.field.village", TypedWords.of(theirs.village()), TypedWords.of(mine.village()), texts));
        rows.add(row(
                "complaints.field.birthYear",
                TypedWords.of(theirs.birthYear()),
                TypedWords.of(mine.birthYear()),
                texts));
        rows.add(row("complaints.field.sex", sex(theirs, texts), sex(mine, texts), texts));
        return rows;
    }

    private static Compared row(String key, String theirs, String mine, Texts texts) {
        return new Compared(texts.get(key), theirs, mine);
    }

    private static String sex(PersonForm form, Texts texts) {
        var sex = TypedWords.of(form.sex());
        return texts.get(sex.isEmpty() ? "complaints.person.sex.unknown" : "complaints.sex." + sex);
    }

    private static Typed typed(PersonForm form) {
        return new Typed(
                TypedWords.of(form.name()),
                TypedWords.of(form.aliases()),
                TypedWords.of(form.passportName()),
                TypedWords.of(form.phones()),
                TypedWords.of(form.village()),
                TypedWords.of(form.villageCode()),
                TypedWords.of(form.regency()),
                TypedWords.of(form.sex()),
                TypedWords.of(form.birthYear()),
                TypedWords.of(form.nik()),
                Boolean.TRUE.equals(form.removeNik()),
                TypedWords.of(form.passport()),
                Boolean.TRUE.equals(form.removePassport()));
    }
}
