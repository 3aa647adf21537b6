package id.sasando.complaints.lines;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Countries;
import id.sasando.reference.Regions;
import id.sasando.shared.Office;
import id.sasando.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says lines in the reader's words. What a viewer may not see of a case is left out here. */
@Component
public class LineWords {
    private final CodeLists codes;
    private final Countries countries;
    private final Regions regions;
    private final Accounts accounts;
    private final Office office;
    private final Clock clock;

    public LineWords(
            CodeLists codes, Countries countries, Regions regions, Accounts accounts, Office office, Clock clock) {
        this.codes = codes;
        this.countries = countries;
        this.regions = regions;
        this.accounts = accounts;
        this.office = office;
        this.clock = clock;
    }

    public List<LineEntry> of(List<CaseLine> lines, Viewer viewer, Texts texts) {
        var names = accounts.names(
                lines.stream().flatMap(it -> it.assignee().stream()).distinct().toList());
        return lines.stream()
                .map(it -> it.mine() ? open(it, names, texts) : locked(it, viewer, texts))
                .toList();
    }

    private LineEntry open(CaseLine line, Map<UUID, String> names, Texts texts) {
        var due = line.due().at();
        return new LineEntry(
                line.label(),
                "/cases/" + line.id().value(),
                "",
                line.danger(),
                line.unread(),
                type(line, texts),
                countries.name(line.country(), texts.language().code()),
                regency(line),
                age(line.lodgedAt(), texts),
                texts.get("complaints.state." + line.state().name()),
                due.map(texts::dateTime).orElse(""),
                due.map(this::kind).orElse(""),
                line.due().uncertain(),
                line.assignee().map(it -> names.getOrDefault(it, "")).orElse(""));
    }

    private LineEntry locked(CaseLine line, Viewer viewer, Texts texts) {
        var free = line.assignee().isEmpty() && line.state().isOpen() && viewer.may(Permission.TAKE_CASE);
        return new LineEntry(
                line.label(),
                "",
                free ? "/cases/" + line.id().value() + "/take" : "",
                line.danger(),
                false,
                type(line, texts),
                "",
                regency(line),
                age(line.lodgedAt(), texts),
                "",
                "",
                "",
                false,
                "");
    }

    /** Such as {@code 3 hari}, in days of the office's zone. */
    public String age(Instant since, Texts texts) {
        var days = ChronoUnit.DAYS.between(
                since.atZone(office.zone()).toLocalDate(),
                clock.instant().atZone(office.zone()).toLocalDate());
        if (days <= 0) return texts.get("complaints.list.age.today");
        return texts.get(days == 1 ? "complaints.list.age.day" : "complaints.list.age.days", days);
    }

    private String kind(Instant due) {
        var now = clock.instant();
        if (due.isBefore(now)) return "late";
        var sameDay = due.atZone(office.zone())
                .toLocalDate()
                .equals(now.atZone(office.zone()).toLocalDate());
        return sameDay ? "due" : "";
    }

    private String type(CaseLine line, Texts texts) {
        var code = line.type().orElse("");
        if (code.isEmpty()) return texts.get("complaints.list.no-type");
        return codes.caseTypes().label(code, texts.language().code());
    }

    private String regency(CaseLine line) {
        return Optional.of(line)
                .flatMap(CaseLine::regency)
                .flatMap(regions::regency)
                .map(Regions.Region::name)
                .orElse("");
    }
}
