package id.sasando.complaints.outside;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.complaints.lines.LineWords;
import id.sasando.shared.Slice;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of cases that are not entered yet in an outside system. */
@Controller
class MissingController {
    private final ShowMissing showMissing;
    private final LineWords lines;

    MissingController(ShowMissing showMissing, LineWords lines) {
        this.showMissing = showMissing;
        this.lines = lines;
    }

    /** What the address asks for. */
    record Query(
            @Nullable @Size(max = 20) String kind,
            @Nullable @Size(max = 80) String after) {}

    @GetMapping("/outside-numbers")
    @Requires(Permission.RECORD_OUTSIDE_NUMBER)
    String list(@Valid Query query, BindingResult errors, Viewer viewer, Texts texts, Model model) {
        var kind = OutsideReading.kind(TypedWords.of(query.kind())).orElse(OutsideKind.SISKOP2MI);
        var after = MissingCases.Key.read(errors.hasErrors() ? "" : TypedWords.of(query.after()));
        var rows = showMissing.run(kind, after, viewer);
        var next = rows.next()
                .map(it -> "/outside-numbers?kind=" + kind.name() + "&after=" + it)
                .orElse("");
        var shown = lines.of(rows.items(), viewer, texts);
        model.addAttribute("page", new MissingPage(kind.name(), OutsidePages.kinds(texts), shown, next));
        return "complaints/outside/missing";
    }

    /** Use case: somebody looks at the list. The trail names it and what it showed. */
    @Component
    static class ShowMissing {
        private static final int SIZE = 25;
        private final MissingCases cases;
        private final AuditTrail audit;

        ShowMissing(MissingCases cases, AuditTrail audit) {
            this.cases = cases;
            this.audit = audit;
        }

        @Transactional
        Slice<CaseLine> run(OutsideKind kind, MissingCases.Key after, Viewer viewer) {
            var rows = cases.slice(kind, after, SIZE, viewer);
            var ids = rows.items().stream().map(it -> it.id().value()).toList();
            var permission = Permission.RECORD_OUTSIDE_NUMBER;
            var list = "list.not-in-" + kind.name().toLowerCase(Locale.ROOT);
            audit.record(AuditEntry.ofMany(viewer.actor(permission), "complaints.list.view", "case", ids)
                    .fields(List.of(list))
                    .permission(permission.name()));
            return rows;
        }
    }
}
