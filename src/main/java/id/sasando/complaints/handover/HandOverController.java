package id.sasando.complaints.handover;

import static id.sasando.access.Permission.ARRANGE_WORK;

import id.sasando.access.Requires;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.handover.HandOverWork.Amount;
import id.sasando.complaints.handover.HandOverWork.Order;
import id.sasando.complaints.lines.LineWords;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.OfficerChoices;
import id.sasando.shared.TypedWords;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Handing over the open work of an officer. */
@Controller
class HandOverController {
    private final ShowWork showWork;
    private final HandOverWork handOverWork;
    private final LineWords lines;
    private final OfficerChoices choices;

    HandOverController(ShowWork showWork, HandOverWork handOverWork, LineWords lines, OfficerChoices choices) {
        this.showWork = showWork;
        this.handOverWork = handOverWork;
        this.lines = lines;
        this.choices = choices;
    }

    /** @param one a single case; empty for all */
    record HandOverForm(
            @Nullable UUID to,
            @Nullable UUID one,
            @Nullable @Min(0) @Max(OpenWork.LIMIT) Integer cases,
            @Nullable @Min(0) @Max(OpenWork.LIMIT) Integer confirmations,
            @Nullable @Size(max = 1000) String reason) {
        static final HandOverForm EMPTY = new HandOverForm(null, null, null, null, null);

        Amount seen() {
            return new Amount(cases == null ? -1 : cases, confirmations == null ? -1 : confirmations);
        }

        String why() {
            return TypedWords.of(reason);
        }
    }

    @GetMapping("/staff/{id}/hand-over")
    @Requires(ARRANGE_WORK)
    String handOver(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        model.addAttribute("page", page(id, HandOverForm.EMPTY, viewer, texts));
        return "complaints/handover/work";
    }

    @PostMapping("/staff/{id}/hand-over")
    @Requires(ARRANGE_WORK)
    String handOver(
            @PathVariable UUID id,
            @Valid @ModelAttribute("handOverForm") HandOverForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (form.to() == null) errors.rejectValue("to", "complaints.assignment.officer-is-missing");
        if (form.why().isEmpty()) errors.rejectValue("reason", "complaints.case.needs-a-reason");
        if (Attempt.succeeds(() -> run(id, form, viewer), errors)) return "redirect:/staff/" + id + "/hand-over";
        model.addAttribute("page", page(id, form, viewer, texts));
        return "complaints/handover/work";
    }

    private void run(UUID from, HandOverForm form, Viewer viewer) {
        var one = Optional.ofNullable(form.one()).map(CaseId::new);
        handOverWork.run(new Order(from, Objects.requireNonNull(form.to()), one, form.seen(), form.why()), viewer);
    }

    private HandOverPage page(UUID id, HandOverForm form, Viewer viewer, Texts texts) {
        var shown = showWork.run(id, viewer);
        var single = shown.lines().stream()
                .map(it -> new Option(it.id().value().toString(), it.label()))
                .toList();
        var receivers = choices.of(it -> !it.equals(id), texts, Role.CASE_OFFICER, Role.HEAD_OF_OFFICE);
        return new HandOverPage(
                new HandOverPage.Officer("/staff/" + id + "/hand-over", shown.name()),
                shown.amount().cases(),
                shown.amount().confirmations(),
                lines.of(shown.lines(), viewer, texts),
                new HandOverPage.Receivers(receivers, text(form.to())),
                single,
                text(form.one()),
                form.why());
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
