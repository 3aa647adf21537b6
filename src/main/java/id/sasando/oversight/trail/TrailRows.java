package id.sasando.oversight.trail;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditReading.Line;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts entries into words. A case shows its number; only the head, who reads every case, gets a link to it. */
@Component
class TrailRows {
    private static final String CASE = "case";
    private static final String ENTRY = "entry";
    private final Accounts accounts;
    private final CaseLabels labels;

    TrailRows(Accounts accounts, CaseLabels labels) {
        this.accounts = accounts;
        this.labels = labels;
    }

    List<TrailPage.Row> of(List<Line> lines, Viewer viewer, Texts texts) {
        var names = accounts.names(
                lines.stream().flatMap(it -> it.account().stream()).distinct().toList());
        var cases = labels.of(lines.stream()
                .filter(it -> it.subjectKind().equals(CASE))
                .flatMap(it -> it.subjects().stream())
                .distinct()
                .toList());
        return lines.stream()
                .map(it -> row(it, names, subjects(it, cases, viewer), texts))
                .toList();
    }

    private static TrailPage.Row row(
            Line line, Map<UUID, String> names, List<TrailPage.Subject> subjects, Texts texts) {
        var who = line.account()
                .map(it -> names.getOrDefault(it, it.toString()))
                .orElseGet(() -> texts.get("oversight.actor." + line.actorKind()));
        var role = line.role().flatMap(it -> texts.find("access.role." + it));
        return new TrailPage.Row(
                Long.toString(line.id()),
                texts.dateTime(line.at()),
                role.map(it -> who + " · " + it).orElse(who),
                line.account().map(UUID::toString).orElse(""),
                line.action(),
                line.subjectKind(),
                subjects,
                String.join(", ", line.fields()),
                Stream.of(line.permission(), line.reason())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
    }

    private static List<TrailPage.Subject> subjects(Line line, Map<UUID, String> cases, Viewer viewer) {
        return line.subjects().stream()
                .map(it -> subject(line.subjectKind(), it, cases, viewer))
                .toList();
    }

    private static TrailPage.Subject subject(String kind, UUID id, Map<UUID, String> cases, Viewer viewer) {
        if (kind.equals(ENTRY)) {
            return new TrailPage.Subject(id.toString(), Long.toString(id.getLeastSignificantBits()), "");
        }
        var path = kind.equals(CASE) && viewer.is(Role.HEAD_OF_OFFICE) ? "/cases/" + id : "";
        var label = kind.equals(CASE) ? cases.getOrDefault(id, id.toString()) : id.toString();
        return new TrailPage.Subject(id.toString(), label, path);
    }
}
