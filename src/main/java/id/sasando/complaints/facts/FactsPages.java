package id.sasando.complaints.facts;

import id.sasando.complaints.facts.FactsPage.Choices;
import id.sasando.complaints.facts.FactsPage.Typed;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.Compared;
import id.sasando.complaints.words.EventWording;
import id.sasando.complaints.words.FormHeads;
import id.sasando.complaints.words.TypedVillage;
import id.sasando.reference.Regions;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import id.sasando.web.TypedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of the facts: as they stand, or as somebody typed them. */
@Component
class FactsPages {
    private final FormHeads heads;
    private final CaseWording wording;
    private final EventWording events;
    private final Regions regions;

    FactsPages(FormHeads heads, CaseWording wording, EventWording events, Regions regions) {
        this.heads = heads;
        this.wording = wording;
        this.events = events;
        this.regions = regions;
    }

    /** The form as the case stands. */
    FactsForm standing(ChangeFacts.Opened opened) {
        var subject = opened.file().subject();
        var facts = opened.facts();
        return new FactsForm(
                opened.file().version(),
                facts.title(),
                subject.types(),
                subject.country(),
                subject.departureStatus(),
                subject.villageCode()
                        .map(it -> wording.origin(Optional.of(it), Optional.empty()))
                        .orElse(""),
                subject.villageCode().orElse(""),
                subject.regencyCode().orElse(""),
                facts.employer(),
                facts.agency(),
                "",
                facts.recruiter(),
                facts.place(),
                facts.route(),
                facts.eventOn().map(TypedDate::write).orElse(""),
                facts.lastContactOn().map(TypedDate::write).orElse(""),
                CaseValues.wishes(facts.wishes()),
                facts.contactNote(),
                subject.danger(),
                opened.file().reporter().consent(),
                "");
    }

    /** @param mine the facts as read from the form; empty when the form is only opened */
    FactsPage of(ChangeFacts.Opened opened, FactsForm form, Optional<ChangeFacts.Facts> mine, Texts texts) {
        var stale = form.seen() < opened.file().version();
        var compared = stale ? mine.map(it -> compare(opened, it, texts)).orElse(List.of()) : List.<Compared>of();
        return new FactsPage(heads.of(opened.file(), form.seen(), texts), typed(form), choices(form, texts), compared);
    }

    private List<Compared> compare(ChangeFacts.Opened opened, ChangeFacts.Facts mine, Texts texts) {
        var theirs = CaseValues.of(opened.file(), opened.facts());
        var ours = CaseValues.of(mine.on(opened.file()), mine.facts());
        var rows = new ArrayList<Compared>();
        theirs.forEach((field, value) -> rows.add(new Compared(
                texts.get("complaints.field." + field),
                events.value(field, value, texts),
                events.value(field, ours.getOrDefault(field, ""), texts),
                !value.equals(ours.get(field)))));
        return rows;
    }

    private static Typed typed(FactsForm form) {
        return new Typed(
                TypedWords.of(form.title()),
                form.chosenTypes(),
                TypedWords.of(form.country()),
                TypedWords.of(form.departure()),
                TypedWords.of(form.village()),
                TypedWords.of(form.villageCode()),
                TypedWords.of(form.regency()),
                TypedWords.of(form.employer()),
                TypedWords.of(form.agency()),
                TypedWords.of(form.respondent()),
                TypedWords.of(form.recruiter()),
                TypedWords.of(form.place()),
                TypedWords.of(form.route()),
                TypedWords.of(form.eventOn()),
                TypedWords.of(form.lastContactOn()),
                TypedWords.of(form.wishes()),
                TypedWords.of(form.contactNote()),
                Boolean.TRUE.equals(form.danger()),
                TypedWords.of(form.consent()),
                TypedWords.of(form.reason()));
    }

    private Choices choices(FactsForm form, Texts texts) {
        var villages =
                TypedVillage.read(form.village(), form.villageCode(), regions).options();
        return new Choices(
                wording.typeOptions(texts),
                wording.countryOptions(texts),
                wording.departureOptions(texts),
                wording.regencyOptions(),
                villages);
    }
}
