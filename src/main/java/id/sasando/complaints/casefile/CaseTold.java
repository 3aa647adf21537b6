package id.sasando.complaints.casefile;

import id.sasando.complaints.casefile.CasePage.Attached;
import id.sasando.complaints.casefile.CasePage.Readers;
import id.sasando.complaints.casefile.ShowCase.Part;
import id.sasando.complaints.casefile.ShowCase.Shown;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.CaseEvent;
import id.sasando.complaints.store.Talk;
import id.sasando.complaints.words.EventWording;
import id.sasando.documents.FileLine;
import id.sasando.shared.Actor;
import id.sasando.web.Texts;
import id.sasando.web.ThreadEntry;
import id.sasando.web.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What was told to a case and to those that are merged into it, in the order of time. What lies in another case says in
 * which.
 */
@Component
class CaseTold {
    private final EventWording events;

    CaseTold(EventWording events) {
        this.events = events;
    }

    /** Something that is put in order. */
    private record At<T>(Instant at, T shown) {}

    List<ThreadEntry> messages(Shown.Whole shown, Texts texts) {
        return inOrder(shown, it -> thread(it.contents().messages(), it.file().unread(), from(it, shown), texts));
    }

    List<ThreadEntry> notes(Shown.Whole shown, Texts texts) {
        return inOrder(shown, it -> thread(it.contents().notes(), false, from(it, shown), texts));
    }

    List<Attached> files(Shown.Whole shown, Texts texts) {
        var names = events.names(shown.parts().stream()
                .flatMap(it -> it.contents().files().stream())
                .map(FileLine::addedBy)
                .filter(Actor.Staff.class::isInstance)
                .map(it -> ((Actor.Staff) it).account())
                .collect(Collectors.toSet()));
        return shown.parts().stream()
                .flatMap(part -> part.contents().files().stream()
                        .map(it -> attached(part.file(), it, from(part, shown), names, texts)))
                .toList();
    }

    /** The latest first. */
    List<TimelineEntry> events(Shown.Whole shown, Texts texts) {
        return inOrder(shown, it -> timeline(it, from(it, shown), texts)).reversed().stream()
                .limit(CaseHistory.LIMIT)
                .toList();
    }

    private static <T> List<T> inOrder(Shown.Whole shown, Function<Part, List<At<T>>> of) {
        if (shown.merged().isEmpty())
            return of.apply(shown.own()).stream().map(At::shown).toList();
        return shown.parts().stream()
                .flatMap(it -> of.apply(it).stream())
                .sorted(Comparator.comparing(At::at))
                .map(At::shown)
                .toList();
    }

    /** The number of the case in which it lies; empty for the case itself. */
    private static String from(Part part, Shown.Whole shown) {
        return part.file().id().equals(shown.file().id())
                ? ""
                : " · " + part.file().label();
    }

    private List<At<ThreadEntry>> thread(List<Talk.Line> lines, boolean unread, String from, Texts texts) {
        var office = lines.stream().filter(Talk.Line::fromOffice).toList();
        var answered = office.isEmpty()
                ? Optional.<Instant>empty()
                : Optional.of(office.getLast().at());
        return lines.stream()
                .map(it -> new At<>(
                        it.at(),
                        new ThreadEntry(
                                it.fromOffice(),
                                who(it, texts) + from,
                                it.text(),
                                texts.dateTime(it.at()),
                                unread
                                        && answered.filter(at -> !at.isBefore(it.at()))
                                                .isEmpty())))
                .toList();
    }

    private String who(Talk.Line line, Texts texts) {
        return line.account().isEmpty() ? texts.get("complaints.by.REPORTER") : events.name(line.account(), texts);
    }

    /** The oldest first. */
    private List<At<TimelineEntry>> timeline(Part part, String from, Texts texts) {
        var told = part.contents().events();
        var entries = events.of(told, texts);
        var all = new ArrayList<At<TimelineEntry>>();
        for (var i = 0; i < told.size(); i++) {
            CaseEvent event = told.get(i);
            var entry = entries.get(i);
            var when = entry.when() + from;
            all.add(new At<>(event.at(), new TimelineEntry(entry.title(), entry.text(), when, entry.out())));
        }
        return all.reversed();
    }

    private Attached attached(CaseFile file, FileLine line, String from, Map<UUID, String> names, Texts texts) {
        var link = "/cases/" + file.id().value() + "/files/" + line.id().value();
        var detail = texts.get(
                "complaints.file.detail", line.kind(), line.sizeBytes() / 1024 + 1, texts.dateTime(line.addedAt()));
        if (!line.cleanedWithout().isEmpty()) detail += " " + texts.get(line.cleanedWithout());
        return new Attached(
                line.name().isEmpty() ? texts.get("complaints.file.unnamed") : line.name(),
                detail + from,
                by(line, names, texts),
                line.hasClean() ? link : "",
                line.hasOriginal() ? link + "?original=true" : "",
                new Readers(line.fromOffice() ? link + "/readers" : "", line.released()));
    }

    private static String by(FileLine line, Map<UUID, String> names, Texts texts) {
        if (!(line.addedBy() instanceof Actor.Staff staff)) return texts.get("complaints.file.by-reporter");
        var name = names.getOrDefault(staff.account(), texts.get("complaints.case.nobody"));
        return staff.role().isEmpty()
                ? texts.get("complaints.file.by", name)
                : texts.get("complaints.file.by-role", name, texts.get("access.role." + staff.role()));
    }
}
