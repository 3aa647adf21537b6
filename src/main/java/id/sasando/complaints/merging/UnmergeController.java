package id.sasando.complaints.merging;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.words.Attempt;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Undoes a merge. */
@Controller
class UnmergeController {
    private static final String OTHERWISE = "complaints.sent.otherwise.merge";
    /** Where on the form each refusal of the use case is said. */
    private static final Map<String, String> FIELDS = Map.of("complaints.case.needs-a-reason", "reason");

    private final MergeCases mergeCases;
    private final MergePages pages;

    UnmergeController(MergeCases mergeCases, MergePages pages) {
        this.mergeCases = mergeCases;
        this.pages = pages;
    }

    record UnmergeForm(
            @Nullable UUID submission,
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable @Size(max = 2000) String reason) {
        MergeCases.Undoing asked(UUID id) {
            return new MergeCases.Undoing(
                    new CaseId(id),
                    submission == null ? UUID.randomUUID() : submission,
                    version == null ? -1 : version,
                    TypedWords.of(reason));
        }
    }

    @GetMapping("/cases/{id}/unmerge")
    @Requires(Permission.MERGE_CASES)
    String show(@PathVariable UUID id, Viewer viewer, Texts texts, Model model) {
        return page(id, "", viewer, texts, model);
    }

    @PostMapping("/cases/{id}/unmerge")
    @Requires(Permission.MERGE_CASES)
    String undo(
            @PathVariable UUID id,
            @Valid @ModelAttribute("unmergeForm") UnmergeForm form,
            BindingResult errors,
            Viewer viewer,
            Texts texts,
            Model model) {
        var why = TypedWords.of(form.reason());
        if (Attempt.succeeds(() -> mergeCases.undo(form.asked(id), viewer), errors, FIELDS, OTHERWISE)) {
            return "redirect:/cases/" + id;
        }
        return page(id, why, viewer, texts, model);
    }

    private String page(UUID id, String reason, Viewer viewer, Texts texts, Model model) {
        var typed = new UnmergePage.Typed(UUID.randomUUID().toString(), reason);
        model.addAttribute("page", pages.undo(new CaseId(id), typed, viewer, texts));
        return "complaints/merging/unmerge";
    }
}
