package id.sasando.complaints.search;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.lines.LineWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** The search of the desk. */
@Controller
class SearchController {
    private final FindCases findCases;
    private final LineWords lines;

    SearchController(FindCases findCases, LineWords lines) {
        this.findCases = findCases;
        this.lines = lines;
    }

    /** What was typed. */
    record Query(@Nullable @Size(max = 100) String q) {
        String typed() {
            return q == null ? "" : q.strip();
        }
    }

    @GetMapping("/search")
    @Requires(Permission.SEARCH_CASES)
    String search(@Valid Query query, BindingResult errors, Viewer viewer, Texts texts, Model model) {
        var typed = query.typed();
        var nothing = typed.isEmpty() || errors.hasErrors();
        if (nothing) {
            model.addAttribute("page", new SearchPage(typed, false, false, List.of()));
            return "complaints/search/search";
        }
        var found = findCases.run(typed, viewer);
        var full = found.size() == FindCases.LIMIT;
        model.addAttribute("page", new SearchPage(typed, true, full, lines.of(found, viewer, texts)));
        return "complaints/search/search";
    }
}
