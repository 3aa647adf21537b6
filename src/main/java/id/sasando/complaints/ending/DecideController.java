package id.sasando.complaints.ending;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.words.Attempt;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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

/** The second pair of eyes on an end, and the officer who asked whether somebody really withdraws. */
@Controller
class DecideController {
    /** Where on the form each refusal of the use cases is said. */
    private static final Map<String, String> FIELDS =
            Map.of("complaints.case.needs-a-reason", "reason", "complaints.withdrawal.how-is-missing", "reason");

    private final DecideResolution decideResolution;
    private final DecideWithdrawal decideWithdrawal;
    private final DecidePages pages;

    DecideController(DecideResolution decideResolution, DecideWithdrawal decideWithdrawal, DecidePages pages) {
        this.decideResolution = decideResolution;
        this.decideWithdrawal = decideWithdrawal;
        this.pages = pages;
    }

    record DecideForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,

            @Nullable @NotBlank @Size(max = 10) @Pattern(regexp = "yes|no")
            String decision,

            @Nullable @Size(max = 2000) String reason) {
        int seen() {
            return version == null ? -1 : version;
        }

        String chosen() {
            return decision == null ? "" : decision;
        }

        boolean yes() {
            return chosen().equals("yes");
        }

        String why() {
            return TypedWords.of(reason);
        }

        Move move(UUID id, CaseVerb verb) {
            return new Move(new CaseId(id), verb, seen(), why());
        }
    }

    @GetMapping("/cases/{id}/decide")
    @Requires(Permission.CONFIRM_RESOLUTION)
    String decide(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        return pages.resolution(id, DecidePages.Asked.fresh(), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/decide")
    @Requires(Permission.CONFIRM_RESOLUTION)
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decideForm") DecideForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var move = form.move(id, CaseVerb.RESOLVE);
        if (Attempt.succeeds(() -> decideResolution.run(move, form.yes(), viewer), errors, FIELDS)) {
            return "redirect:/cases/" + id;
        }
        return pages.resolution(id, DecidePages.Asked.of(form), viewer, model, texts);
    }

    @GetMapping("/cases/{id}/withdrawal")
    @Requires(Permission.CONFIRM_WITHDRAWAL)
    String withdrawal(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        return pages.withdrawal(id, DecidePages.Asked.fresh(), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/withdrawal")
    @Requires(Permission.CONFIRM_WITHDRAWAL)
    String withdrawal(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decideForm") DecideForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var move = form.move(id, CaseVerb.WITHDRAW);
        if (Attempt.succeeds(() -> decideWithdrawal.run(move, form.yes(), viewer), errors, FIELDS)) {
            return "redirect:/cases/" + id;
        }
        return pages.withdrawal(id, DecidePages.Asked.of(form), viewer, model, texts);
    }
}
