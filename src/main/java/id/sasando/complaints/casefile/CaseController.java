package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.web.Texts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens a case. */
@Controller
class CaseController {
    private final CasePages pages;

    CaseController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/cases/{id}")
    @Requires(Permission.VIEW_CASES)
    String show(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        return pages.show(id, CasePages.nothing(), viewer, model, texts);
    }
}
