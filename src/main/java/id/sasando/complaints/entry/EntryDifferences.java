package id.sasando.complaints.entry;

import id.sasando.complaints.Lodging.LodgedOtherwise.Part;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words what differs in a complaint that was entered before from the same form. */
final class EntryDifferences {
    private final EntryForm form;
    private final EntryPage.Choices choices;
    private final Texts texts;
    private final List<EntryPage.Row> rows = new ArrayList<>();

    private EntryDifferences(EntryForm form, EntryPage.Choices choices, Texts texts) {
        this.form = form;
        this.choices = choices;
        this.texts = texts;
    }

    static List<EntryPage.Row> of(Set<Part> parts, EntryForm form, EntryPage.Choices choices, Texts texts) {
        var found = new EntryDifferences(form, choices, texts);
        for (var part : Part.values()) if (parts.contains(part)) found.add(part);
        return List.copyOf(found.rows);
    }

    private void add(Part part) {
        switch (part) {
            case CHANNEL -> {
                row("channel", label(choices.channels(), form.channel()));
                row("partner", label(choices.partners(), form.partner()));
            }
            case RECEIVED -> row("received-on", (form.receivedOn() + " " + form.receivedTime()).strip());
            case TEXT -> row("text", form.text());
            case TYPES ->
                row(
                        "types",
                        form.types().stream()
                                .map(it -> label(choices.types(), it))
                                .collect(Collectors.joining(", ")));
            case READERS ->
                row(
                        "office",
                        texts.get("complaints.ownoffice.about." + form.readers().orElseThrow()));
            case DANGER -> row("danger", texts.get("complaints.entry.danger." + form.danger()));
            case COUNTRY -> row("country", label(choices.countries(), form.country()));
            case WHOM -> {
                row("complainant", label(choices.complainants(), form.complainantType()));
                row("about", texts.get("complaints.entry.about." + form.about()));
                row("subject", form.subject());
            }
            case REACH -> reach();
            case MORE -> {
                row("departure", label(choices.departures(), form.departureStatus()));
                row("regency", label(choices.places().regencies(), form.regency()));
                row("village", label(choices.places().villages(), form.village()));
            }
        }
    }

    private void reach() {
        row("name", form.reporterName());
        row("phone", phone());
        row("contact", texts.get("complaints.entry.contact." + form.contact()));
        row("safe", form.safe());
        row("consent", texts.get("complaints.entry.consent." + form.consent()));
    }

    /** As it was typed, and as it was read: both may differ. */
    private String phone() {
        var read = choices.telephone().read();
        return read.isEmpty() ? form.phone() : texts.get("complaints.phone.typed", read, form.phone());
    }

    /** What is empty now is said to be so: something may have stood there. */
    private void row(String field, String value) {
        var said = value.isEmpty() ? texts.get("complaints.case.empty") : value;
        rows.add(new EntryPage.Row(texts.get("complaints.entry." + field), said));
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(it -> it.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
