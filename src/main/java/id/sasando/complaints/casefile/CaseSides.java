package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.agencies.Agencies;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.casefile.CasePage.Clock;
import id.sasando.complaints.casefile.CasePage.Due;
import id.sasando.complaints.casefile.CasePage.Linked;
import id.sasando.complaints.casefile.CasePage.Person;
import id.sasando.complaints.casefile.CasePage.Row;
import id.sasando.complaints.casefile.CasePage.Who;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseWords;
import id.sasando.complaints.store.CaseLinks;
import id.sasando.complaints.store.CaseParties.Party;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.EventWording;
import id.sasando.partners.Partners;
import id.sasando.web.Texts;
import id.sasando.workers.PersonName;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The left side of the page, who; and the right side, what is due. */
@Component
class CaseSides {
    private static final Duration SOON = Duration.ofHours(24);
    private final CaseWording wording;
    private final EventWording events;
    private final Agencies agencies;
    private final Partners partners;
    private final CaseLinks links;
    private final java.time.Clock clock;

    CaseSides(
            CaseWording wording,
            EventWording events,
            Agencies agencies,
            Partners partners,
            CaseLinks links,
            java.time.Clock clock) {
        this.wording = wording;
        this.events = events;
        this.agencies = agencies;
        this.partners = partners;
        this.links = links;
        this.clock = clock;
    }

    Who who(ShowCase.Shown.Whole shown, Viewer viewer, Texts texts) {
        var people = shown.people().stream()
                .map(it -> person(it, shown.file(), viewer, texts))
                .toList();
        var words = shown.contents().words();
        var parties = shown.contents().parties().stream()
                .map(it -> party(it, shown.file(), viewer, texts))
                .toList();
        return new Who(people, reporter(shown.file(), words, texts), parties);
    }

    private Person person(WorkerView worker, CaseFile file, Viewer viewer, Texts texts) {
        var facts = worker.facts();
        var rows = new ArrayList<Row>();
        for (var name : facts.names()) {
            if (name.kind() == PersonName.Kind.NAME) continue;
            rows.add(new Row(texts.get("complaints.name." + name.kind()), name.text()));
        }
        add(rows, texts, "origin", wording.origin(facts.villageCode(), facts.regencyCode()));
        add(rows, texts, "phones", phones(facts, texts));
        add(
                rows,
                texts,
                "sex",
                facts.sex().map(it -> texts.get("complaints.sex." + it)).orElse(""));
        add(rows, texts, "birthYear", facts.birthYear().map(String::valueOf).orElse(""));
        add(rows, texts, "nik", worker.nik().orElse(""));
        add(rows, texts, "passport", worker.passport().orElse(""));
        var path = "/cases/" + file.id().value() + "/people/" + worker.id().value();
        var sealed = worker.nik().isPresent() || worker.passport().isPresent();
        return new Person(
                facts.name(),
                rows,
                viewer.may(Permission.EDIT_CASE) ? path : "",
                sealed && viewer.may(Permission.REVEAL_IDENTITY) ? path + "/numbers" : "");
    }

    private String phones(WorkerFacts facts, Texts texts) {
        return facts.phones().stream()
                .map(it -> wording.phone(it.number().value(), texts)
                        + (it.shared() ? " " + texts.get("complaints.phone.shared") : ""))
                .collect(Collectors.joining("; "));
    }

    private List<Row> reporter(CaseFile file, CaseWords words, Texts texts) {
        var reporter = file.reporter();
        var rows = new ArrayList<Row>();
        var who = reporter.anonymous() ? texts.get("complaints.case.anonymous") : reporter.name();
        add(rows, texts, "reporter", who);
        add(rows, texts, "complainant", wording.complainant(reporter.complainantType(), texts));
        add(rows, texts, "contact", texts.get("complaints.contact." + reporter.channel()));
        add(rows, texts, "reporterPhone", phone(reporter.phone(), words.phoneTyped(), texts));
        add(rows, texts, "reporterEmail", reporter.email());
        add(rows, texts, "contactNote", words.facts().contactNote());
        add(rows, texts, "consent", texts.get("complaints.consent." + reporter.consent()));
        add(rows, texts, "channel", wording.channel(file.channel(), texts));
        return rows;
    }

    private String phone(String number, String typed, Texts texts) {
        if (number.isEmpty()) return "";
        var shown = wording.phone(number, texts);
        return typed.isEmpty() ? shown : texts.get("complaints.phone.typed", shown, typed);
    }

    private CasePage.Party party(Party party, CaseFile file, Viewer viewer, Texts texts) {
        var name = party.agency()
                .flatMap(agencies::name)
                .or(() -> party.partner().flatMap(partners::name))
                .orElse("");
        var removable = party.role().equals("RESPONDENT") && viewer.may(Permission.EDIT_CASE);
        var path = "/cases/" + file.id().value() + "/respondents/" + party.id();
        var over = party.role().equals("RECEIVER") && file.state() != CaseState.REFERRED;
        var role = texts.get(over ? "complaints.party.received" : "complaints.party." + party.role());
        return new CasePage.Party(role, name, removable ? path : "");
    }

    private static void add(List<Row> rows, Texts texts, String field, String value) {
        if (!value.isEmpty()) rows.add(new Row(texts.get("complaints.field." + field), value));
    }

    /** How a resolved case ended, what the reporter was told, on which day, and by what way they are reached. */
    List<Row> outcome(ShowCase.Shown.Whole shown, Texts texts) {
        var resolution = shown.contents().resolution().filter(it -> !it.isPending());
        if (shown.file().state() != CaseState.RESOLVED || resolution.isEmpty()) return List.of();
        var it = resolution.get();
        return List.of(
                new Row(
                        texts.get("complaints.form.outcome"),
                        wording.outcome(it.outcome().code(), texts)),
                new Row(texts.get("complaints.form.told"), it.outcome().told()),
                new Row(
                        texts.get("complaints.form.told-on"),
                        texts.date(it.outcome().toldOn())),
                new Row(
                        texts.get("complaints.field.contact"),
                        texts.get(
                                "complaints.contact." + shown.file().reporter().channel())),
                new Row(texts.get("complaints.side.officer"), events.name(Optional.of(it.proposedBy()), texts)));
    }

    Due due(ShowCase.Shown.Whole shown, Viewer viewer, Texts texts) {
        var waiting = new ArrayList<Clock>();
        shown.contents().resolution().filter(it -> it.isPending()).ifPresent(it -> {
            var title = texts.get(
                    "complaints.waiting.resolution",
                    wording.outcome(it.outcome().code(), texts));
            waiting.add(new Clock(title, events.name(it.confirmer(), texts), "due"));
        });
        shown.contents()
                .withdrawal()
                .ifPresent(
                        it -> waiting.add(new Clock(texts.get("complaints.waiting.withdrawal"), it.reason(), "due")));
        return new Due(
                clock(shown.file(), texts),
                events.name(shown.file().assignee(), texts),
                waiting,
                linked(shown.file(), viewer, texts));
    }

    private List<Linked> linked(CaseFile file, Viewer viewer, Texts texts) {
        return links.of(file.id(), viewer).stream()
                .map(it -> new Linked(
                        it.label(),
                        it.mine() ? "/cases/" + it.id().value() : "",
                        it.danger(),
                        it.mine() ? texts.get("complaints.state." + it.state()) : ""))
                .toList();
    }

    private Clock clock(CaseFile file, Texts texts) {
        var due = file.due();
        if (due.at().isEmpty()) return new Clock(texts.get("complaints.due.nothing"), "", "met");
        var at = due.at().get();
        var now = clock.instant();
        var kind = at.isBefore(now) ? "late" : at.isBefore(now.plus(SOON)) ? "due" : "";
        var title = due.nextActor().equals("REPORTER")
                ? texts.get("complaints.due.reporter")
                : texts.get(
                        "complaints.due.title",
                        texts.get("complaints.actor." + due.nextActor()),
                        texts.get("complaints.due." + due.step()));
        var text = texts.get(kind.equals("late") ? "complaints.due.late" : "complaints.due.by", texts.dateTime(at));
        return new Clock(title, due.uncertain() ? text + " " + texts.get("complaints.due.uncertain") : text, kind);
    }
}
