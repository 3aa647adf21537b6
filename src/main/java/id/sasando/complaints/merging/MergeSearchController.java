package id.sasando.complaints.merging;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Finds the case with which a duplicate is to be worked. */
@Controller
class MergeSearchController {
    private final MergePages pages;

    MergeSearchController(MergePages pages) {
        this.pages = pages;
    }

    /** What was typed. */
    record Query(@Nullable @Size(max = 100) String q) {}

    @GetMapping("/cases/{id}/merge")
    @Requires(Permission.MERGE_CASES)
    String search(
            @PathVariable UUID id, @Valid Query query, BindingResult errors, Viewer viewer, Texts texts, Model model) {
        var typed = errors.hasErrors() ? "" : TypedWords.of(query.q());
        model.addAttribute("page", pages.search(new CaseId(id), typed, viewer, texts));
        return "complaints/merging/search";
    }
}
