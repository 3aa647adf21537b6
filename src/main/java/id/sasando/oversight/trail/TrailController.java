package id.sasando.oversight.trail;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.oversight.CsvTable;
import id.sasando.shared.NotFound;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the trail, and the same as a file. */
@Controller
class TrailController {
    private static final List<String> HEADINGS =
            List.of("number", "when", "who", "account", "action", "kind", "subject", "fields", "allowed");
    private final ReadTrail readTrail;
    private final TrailFilters filters;
    private final TrailRows rows;

    TrailController(ReadTrail readTrail, TrailFilters filters, TrailRows rows) {
        this.readTrail = readTrail;
        this.filters = filters;
        this.rows = rows;
    }

    @GetMapping("/trail")
    @Requires(Permission.VIEW_TRAIL)
    String trail(@Valid TrailQuery query, BindingResult errors, Viewer viewer, Texts texts, Model model) {
        var filter = filters.read(query, errors);
        if (errors.hasErrors()) {
            model.addAttribute("page", new TrailPage(query.asked(), actors(texts), List.of(), "", ""));
            return "oversight/trail/trail";
        }
        var slice = readTrail.page(query, filter, viewer);
        var next = slice.next().map(query::older).orElse("");
        model.addAttribute(
                "page",
                new TrailPage(
                        query.asked(), actors(texts), rows.of(slice.items(), viewer, texts), next, query.export()));
        return "oversight/trail/trail";
    }

    @GetMapping("/trail.csv")
    @Requires(Permission.VIEW_TRAIL)
    ResponseEntity<byte[]> export(@Valid TrailQuery query, BindingResult errors, Viewer viewer, Texts texts) {
        var filter = filters.read(query, errors);
        if (errors.hasErrors()) throw new NotFound("a trail by a filter that cannot be read");
        var slice = readTrail.export(query, filter, viewer);
        var headings =
                HEADINGS.stream().map(it -> texts.get("oversight.trail." + it)).toList();
        var lines = rows.of(slice.items(), viewer, texts).stream().map(TrailController::cells);
        var cut = slice.next().stream().map(_ -> List.of(texts.get("oversight.trail.cut", ReadTrail.EXPORT_LIMIT)));
        return CsvTable.of("trail.csv", headings, Stream.concat(lines, cut)).answer();
    }

    private static List<String> cells(TrailPage.Row row) {
        var subjects = row.subjects().stream().map(TrailPage.Subject::label).toList();
        return List.of(
                row.id(),
                row.when(),
                row.who(),
                row.account(),
                row.action(),
                row.kind(),
                String.join(" ", subjects),
                row.fields(),
                row.allowed());
    }

    private static List<Option> actors(Texts texts) {
        return TrailFilters.ACTORS.stream()
                .sorted()
                .map(it -> new Option(it, texts.get("oversight.actor." + it)))
                .toList();
    }
}
