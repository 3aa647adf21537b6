package id.sasando.oversight.trail;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditReading.Line;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of the trail. */
@Controller
class TrailController {
    private final ReadTrail readTrail;
    private final Accounts accounts;

    TrailController(ReadTrail readTrail, Accounts accounts) {
        this.readTrail = readTrail;
        this.accounts = accounts;
    }

    @GetMapping("/trail")
    @Requires(Permission.VIEW_TRAIL)
    String trail(@Valid TrailQuery query, BindingResult errors, Viewer viewer, Texts texts, Model model) {
        if (!errors.hasErrors()) query.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute("page", new TrailPage(query, List.of(), ""));
            return "oversight/trail/trail";
        }
        var slice = readTrail.run(query, viewer);
        var names = accounts.names(slice.items().stream()
                .flatMap(it -> it.account().stream())
                .distinct()
                .toList());
        var rows = slice.items().stream().map(it -> row(it, names, texts)).toList();
        var next = slice.next().map(it -> older(query, it)).orElse("");
        model.addAttribute("page", new TrailPage(query, rows, next));
        return "oversight/trail/trail";
    }

    private static TrailPage.Row row(Line line, Map<UUID, String> names, Texts texts) {
        var who = line.account()
                .map(it -> names.getOrDefault(it, it.toString()))
                .orElseGet(() -> texts.get("oversight.actor." + line.actorKind()));
        var role = line.role().flatMap(it -> texts.find("oversight.role." + it));
        return new TrailPage.Row(
                Long.toString(line.id()),
                texts.dateTime(line.at()),
                role.map(it -> who + " · " + it).orElse(who),
                line.account().map(UUID::toString).orElse(""),
                line.action(),
                line.subjectKind(),
                line.subjects().stream().map(UUID::toString).toList(),
                String.join(", ", line.fields()),
                Stream.of(line.permission(), line.reason())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
    }

    private static String older(TrailQuery query, String key) {
        return UriComponentsBuilder.fromPath("/trail")
                .queryParam("account", query.account())
                .queryParam("action", query.action())
                .queryParam("subject", query.subject())
                .queryParam("from", query.from())
                .queryParam("until", query.until())
                .queryParam("after", key)
                .encode()
                .toUriString();
    }
}
