package id.sasando.complaints.merging;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.merging.MergePage.Line;
import id.sasando.complaints.merging.MergePage.Side;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.CasePeople;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.EventWording;
import id.sasando.web.Texts;
import id.sasando.workers.Workers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One case as the comparison shows it: what tells whether two reports speak of the same. It is an opening. */
@Component
class SideReading {
    private final Cases cases;
    private final CasePeople people;
    private final Workers workers;
    private final CaseOpenings openings;
    private final CaseWording wording;
    private final EventWording events;

    SideReading(
            Cases cases,
            CasePeople people,
            Workers workers,
            CaseOpenings openings,
            CaseWording wording,
            EventWording events) {
        this.cases = cases;
        this.people = people;
        this.workers = workers;
        this.openings = openings;
        this.wording = wording;
        this.events = events;
    }

    Side read(CaseFile file, Viewer viewer, Texts texts) {
        var shown = people.of(file.id());
        openings.opened(file, shown, viewer);
        var words = cases.words(file);
        var names = workers.findAll(shown).stream().map(it -> it.facts().name()).toList();
        var phones = workers.findAll(shown).stream()
                .flatMap(it -> it.facts().phones().stream())
                .map(it -> wording.phone(it.number().value(), texts))
                .toList();
        var subject = file.subject();
        var lines = new ArrayList<Line>();
        add(lines, texts, "lodgedAt", texts.dateTime(file.lodgedAt()));
        add(lines, texts, "people", String.join(", ", names));
        add(lines, texts, "phones", String.join("; ", phones));
        add(lines, texts, "reporter", reporter(file, texts));
        add(lines, texts, "types", String.join(", ", wording.types(subject, texts)));
        add(lines, texts, "country", wording.country(subject.country(), texts));
        add(lines, texts, "origin", wording.origin(subject.villageCode(), subject.regencyCode()));
        add(lines, texts, "employer", words.facts().employer());
        add(lines, texts, "agency", words.facts().agency());
        add(lines, texts, "eventOn", words.facts().eventOn().map(texts::date).orElse(""));
        add(lines, texts, "assignee", events.name(file.assignee(), texts));
        return new Side(
                file.label(),
                "/cases/" + file.id().value(),
                wording.state(file, texts),
                subject.danger(),
                List.copyOf(lines),
                words.text());
    }

    private String reporter(CaseFile file, Texts texts) {
        var reporter = file.reporter();
        if (reporter.anonymous()) return texts.get("complaints.case.anonymous");
        var phone = reporter.phone().isEmpty() ? "" : wording.phone(reporter.phone(), texts);
        return (reporter.name() + " " + phone).strip();
    }

    private static void add(List<Line> lines, Texts texts, String field, String value) {
        var shown = value.isEmpty() ? texts.get("complaints.case.empty") : value;
        lines.add(new Line(texts.get("complaints.field." + field), shown));
    }
}
