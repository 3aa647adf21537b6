package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.casefile.CasePage.Head;
import id.sasando.complaints.casefile.CasePage.Keys;
import id.sasando.complaints.casefile.CasePage.May;
import id.sasando.complaints.casefile.CasePage.Merged;
import id.sasando.complaints.casefile.CasePage.Row;
import id.sasando.complaints.casefile.CasePage.Typed;
import id.sasando.complaints.casefile.CasePage.What;
import id.sasando.complaints.casefile.ShowCase.Part;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.lines.CaseLinePage;
import id.sasando.complaints.panels.CasePanel;
import id.sasando.complaints.words.CaseWording;
import id.sasando.web.Texts;
import id.sasando.workers.PersonName;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Turns a case that was opened into its page: the whole one, or the locked line. */
@Component
class CasePages {
    private final ShowCase showCase;
    private final CaseSides sides;
    private final CaseWording wording;
    private final CaseTold told;
    private final List<CasePanel> panels;
    private final Clock clock;

    CasePages(
            ShowCase showCase,
            CaseSides sides,
            CaseWording wording,
            CaseTold told,
            List<CasePanel> panels,
            Clock clock) {
        this.showCase = showCase;
        this.sides = sides;
        this.wording = wording;
        this.told = told;
        this.panels = panels;
        this.clock = clock;
    }

    /** What the forms of the page hold when nobody typed anything yet. */
    static Typed nothing() {
        return new Typed(keys(UUID.randomUUID(), UUID.randomUUID()), "", false, "");
    }

    /** The keys of a form that came back stay the same. */
    static Keys keys(UUID message, UUID note) {
        return new Keys(message.toString(), note.toString(), UUID.randomUUID().toString());
    }

    String show(UUID id, Typed typed, Viewer viewer, Model model, Texts texts) {
        return switch (showCase.run(new CaseId(id), viewer)) {
            case ShowCase.Shown.Line(var file) -> {
                model.addAttribute("page", line(file, viewer, texts));
                yield "complaints/casefile/locked";
            }
            case ShowCase.Shown.Whole whole -> {
                model.addAttribute("page", whole(whole, typed, viewer, texts));
                yield "complaints/casefile/case";
            }
        };
    }

    private CaseLinePage line(CaseFile file, Viewer viewer, Texts texts) {
        var days = Duration.between(file.lodgedAt(), clock.instant()).toDays();
        var take = file.assignee().isEmpty() && file.state().isOpen() && viewer.may(Permission.TAKE_CASE);
        return new CaseLinePage(
                path(file),
                file.label(),
                wording.types(file.subject(), texts),
                file.subject().danger(),
                texts.get("complaints.case.days", days),
                file.subject().regencyCode().map(wording::regency).orElse(""),
                take);
    }

    private CasePage whole(ShowCase.Shown.Whole shown, Typed typed, Viewer viewer, Texts texts) {
        return new CasePage(
                path(shown.file()),
                head(shown, texts),
                sides.who(shown, viewer, texts),
                what(shown, viewer, texts),
                sides.due(shown, viewer, texts),
                panels.stream()
                        .flatMap(it -> it.of(shown.file(), viewer, texts).stream())
                        .toList(),
                typed);
    }

    private Head head(ShowCase.Shown.Whole shown, Texts texts) {
        var file = shown.file();
        var types = wording.types(file.subject(), texts);
        var title = shown.contents().words().facts().title();
        if (title.isEmpty()) title = types.isEmpty() ? texts.get("complaints.case.untitled") : types.getFirst();
        return new Head(
                title,
                file.label(),
                wording.state(file, texts),
                wording.departure(file.subject().departureStatus(), texts),
                file.subject().danger(),
                types);
    }

    private What what(ShowCase.Shown.Whole shown, Viewer viewer, Texts texts) {
        var file = shown.file();
        var contents = shown.contents();
        return new What(
                CaseActions.of(file, contents, viewer, texts),
                sides.outcome(shown, texts),
                contents.words().text(),
                facts(file, contents.words().facts(), texts),
                contents.words().facts().wishes().stream()
                        .map(it -> new Row(it.what(), (it.currency() + " " + it.amount()).strip()))
                        .toList(),
                shown.merged().stream().map(it -> merged(it, texts)).toList(),
                told.messages(shown, texts),
                told.notes(shown, texts),
                told.files(shown, texts),
                told.events(shown, texts),
                new May(
                        viewer.may(Permission.WRITE_TO_REPORTER),
                        viewer.may(Permission.WRITE_NOTES),
                        viewer.may(Permission.ADD_FILES),
                        viewer.may(Permission.EDIT_CASE)));
    }

    private Merged merged(Part part, Texts texts) {
        var people = part.people().stream()
                .flatMap(it -> it.facts().names().stream())
                .map(PersonName::text)
                .toList();
        var reporter = part.file().reporter();
        var rows = new ArrayList<Row>();
        add(rows, texts, "people", String.join(", ", people));
        add(rows, texts, "reporter", reporter.anonymous() ? texts.get("complaints.case.anonymous") : reporter.name());
        rows.addAll(facts(part.file(), part.contents().words().facts(), texts));
        return new Merged(
                part.file().label(),
                path(part.file()),
                part.file().subject().danger(),
                rows,
                part.contents().words().text());
    }

    private List<Row> facts(CaseFile file, CaseFacts facts, Texts texts) {
        var rows = new ArrayList<Row>();
        add(rows, texts, "types", String.join(", ", wording.types(file.subject(), texts)));
        add(rows, texts, "country", wording.country(file.subject().country(), texts));
        add(rows, texts, "place", facts.place());
        add(
                rows,
                texts,
                "origin",
                wording.origin(file.subject().villageCode(), file.subject().regencyCode()));
        add(rows, texts, "employer", facts.employer());
        add(rows, texts, "agency", facts.agency());
        add(rows, texts, "recruiter", facts.recruiter());
        add(rows, texts, "route", facts.route());
        add(rows, texts, "eventOn", day(facts.eventOn(), texts));
        add(rows, texts, "lastContactOn", day(facts.lastContactOn(), texts));
        add(rows, texts, "lodgedAt", texts.dateTime(file.lodgedAt()));
        return rows;
    }

    private static String day(Optional<LocalDate> day, Texts texts) {
        return day.map(texts::date).orElse("");
    }

    private static void add(List<Row> rows, Texts texts, String field, String value) {
        if (!value.isEmpty()) rows.add(new Row(texts.get("complaints.field." + field), value));
    }

    private static String path(CaseFile file) {
        return "/cases/" + file.id().value();
    }
}
