package id.sasando.complaints.words;

import id.sasando.access.Accounts;
import id.sasando.complaints.store.CaseHistory.CaseEvent;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.web.Texts;
import id.sasando.web.TimelineEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the history of a case: what happened, why, what it changed, when and by whom. */
@Component
public class EventWording {
    private static final String ASSIGNEE = "assignee";
    private static final String CONFIRMER = "confirmer";
    private final Accounts accounts;
    private final CaseWording wording;

    public EventWording(Accounts accounts, CaseWording wording) {
        this.accounts = accounts;
        this.wording = wording;
    }

    public List<TimelineEntry> of(List<CaseEvent> events, Texts texts) {
        var names = accounts.names(
                events.stream().flatMap(EventWording::accounts).distinct().toList());
        return events.stream().map(it -> entry(it, names, texts)).toList();
    }

    /** The names of those accounts, asked for at once. */
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return this.accounts.names(accounts);
    }

    public String name(Optional<UUID> account, Texts texts) {
        return account.map(it -> accounts.names(List.of(it)).getOrDefault(it, ""))
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> texts.get("complaints.case.nobody"));
    }

    /** One value of a field, in words where it is a code. */
    public String value(String field, String value, Texts texts) {
        return value(field, value, Map.of(), texts);
    }

    private TimelineEntry entry(CaseEvent event, Map<UUID, String> names, Texts texts) {
        var lines = new ArrayList<String>();
        if (!event.reason().isEmpty()) lines.add(event.reason());
        for (var change : event.changes()) lines.add(change(change, names, texts));
        var who = event.account()
                .map(it -> names.getOrDefault(it, ""))
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> texts.get("complaints.by." + event.actorKind()));
        var title = texts.get("complaints.verb." + event.verb());
        var when = texts.dateTime(event.at()) + " · " + who;
        return new TimelineEntry(title, String.join(" · ", lines), when, outward(event));
    }

    private String change(FieldChange change, Map<UUID, String> names, Texts texts) {
        var field = texts.get("complaints.field." + change.field());
        if (change.before().isEmpty() && change.after().isEmpty()) return texts.get("complaints.lost.checked", field);
        var before = value(change.field(), change.before(), names, texts);
        var after = value(change.field(), change.after(), names, texts);
        return texts.get("complaints.case.changed", field, before, after);
    }

    private String value(String field, String value, Map<UUID, String> names, Texts texts) {
        if (value.isEmpty()) return texts.get("complaints.case.empty");
        return switch (field) {
            case ASSIGNEE, CONFIRMER -> names.getOrDefault(UUID.fromString(value), value);
            case "types" ->
                Stream.of(value.split(",", -1))
                        .map(it -> wording.type(it, texts))
                        .collect(Collectors.joining(", "));
            case "country" -> wording.country(value, texts);
            case "departure" -> wording.departure(value, texts);
            case "village" -> wording.origin(Optional.of(value), Optional.empty());
            case "regency" -> wording.regency(value);
            case "consent" -> texts.get("complaints.consent." + value);
            case "danger" -> texts.get("complaints.answer." + value);
            default -> value;
        };
    }

    private static boolean outward(CaseEvent event) {
        return event.actorKind().equals("REPORTER")
                || event.verb().equals("OFFICE_WROTE")
                || event.verb().equals("FILE_RELEASED")
                || event.verb().equals("REFER");
    }

    private static Stream<UUID> accounts(CaseEvent event) {
        var named = event.changes().stream()
                .filter(it -> it.field().equals(ASSIGNEE) || it.field().equals(CONFIRMER))
                .flatMap(it -> Stream.of(it.before(), it.after()))
                .filter(it -> !it.isEmpty())
                .map(UUID::fromString);
        return Stream.concat(event.account().stream(), named);
    }
}
