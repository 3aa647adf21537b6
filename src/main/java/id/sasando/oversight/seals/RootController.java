package id.sasando.oversight.seals;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.audit.TrailRoot;
import id.sasando.shared.Office;
import id.sasando.web.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the newest root. Head and auditor print it, so that a cut tail shows against paper. */
@Controller
class RootController {
    private static final int ROW = 20; // four groups of four digits and their blanks
    private final ShowRoot showRoot;
    private final Office office;
    private final Clock clock;

    RootController(ShowRoot showRoot, Office office, Clock clock) {
        this.showRoot = showRoot;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/seals")
    @Requires(Permission.PRINT_ROOT)
    String root(Viewer viewer, Texts texts, Model model) {
        model.addAttribute("page", page(showRoot.run(viewer), texts));
        return "oversight/seals/root";
    }

    private RootPage page(Optional<TrailRoot> root, Texts texts) {
        var today = texts.dateTime(clock.instant());
        if (root.isEmpty()) return new RootPage(office.name(), today, "", "", List.of());
        var it = root.get();
        var batch = Long.toString(it.batch());
        return new RootPage(office.name(), today, batch, texts.dateTime(it.sealedAt()), rows(it.groups()));
    }

    private static List<String> rows(String groups) {
        var rows = new ArrayList<String>();
        for (var at = 0; at < groups.length(); at += ROW) {
            rows.add(groups.substring(at, Math.min(groups.length(), at + ROW)).strip());
        }
        return List.copyOf(rows);
    }
}
