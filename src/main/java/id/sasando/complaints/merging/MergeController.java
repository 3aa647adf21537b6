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

/** Merges a duplicate: shows both cases and asks why. */
@Controller
class MergeController {
    private static final String OTHERWISE = "complaints.sent.otherwise.merge";
    /** Where on the form each refusal of the use case is said. */
    private static final Map<String, String> FIELDS = Map.of("complaints.case.needs-a-reason", "reason");

    private final MergeCases mergeCases;
    private final MergePages pages;

    MergeController(MergeCases mergeCases, MergePages pages) {
        this.mergeCases = mergeCases;
        this.pages = pages;
    }

    /** Both ids of the path together: a handler takes six arguments at most. */
    record Place(@Valid CaseId id, @Valid CaseId master) {}

    record MergeForm(
            @Nullable UUID submission,
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer masterVersion,
            @Nullable @Size(max = 2000) String reason) {
        UUID key() {
            return submission == null ? UUID.randomUUID() : submission;
        }

        MergeCases.Request asked(Place place) {
            return new MergeCases.Request(
                    place.id(),
                    place.master(),
                    key(),
                    version == null ? -1 : version,
                    masterVersion == null ? -1 : masterVersion,
                    TypedWords.of(reason));
        }
    }

    @ModelAttribute("place")
    Place place(@PathVariable UUID id, @PathVariable UUID master) {
        return new Place(new CaseId(id), new CaseId(master));
    }

    @GetMapping("/cases/{id}/merge/{master}")
    @Requires(Permission.MERGE_CASES)
    String compare(
            @Valid @ModelAttribute(name = "place", binding = false) Place place,
            Viewer viewer,
            Texts texts,
            Model model) {
        return page(place, new MergePage.Typed(UUID.randomUUID().toString(), ""), viewer, texts, model);
    }

    @PostMapping("/cases/{id}/merge/{master}")
    @Requires(Permission.MERGE_CASES)
    String merge(
            @Valid @ModelAttribute(name = "place", binding = false) Place place,
            @Valid @ModelAttribute("mergeForm") MergeForm form,
            BindingResult errors,
            Viewer viewer,
            Texts texts,
            Model model) {
        if (Attempt.succeeds(() -> mergeCases.merge(form.asked(place), viewer), errors, FIELDS, OTHERWISE)) {
            return "redirect:/cases/" + place.master().value() + "#merged";
        }
        var typed = new MergePage.Typed(UUID.randomUUID().toString(), TypedWords.of(form.reason()));
        return page(place, typed, viewer, texts, model);
    }

    private String page(Place place, MergePage.Typed typed, Viewer viewer, Texts texts, Model model) {
        model.addAttribute("page", pages.compare(place.id(), place.master(), typed, viewer, texts));
        return "complaints/merging/merge";
    }
}
