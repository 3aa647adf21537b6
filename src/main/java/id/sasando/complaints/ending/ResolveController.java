package id.sasando.complaints.ending;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.store.Endings.Outcome;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.FormHeads;
import id.sasando.web.Texts;
import id.sasando.web.TypedDate;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends a case with its outcome and what the reporter was told. */
@Controller
class ResolveController {
    /** Where on the form each refusal of the use case is said. */
    private static final Map<String, String> FIELDS = Map.of(
            "complaints.case.needs-an-outcome", "outcome",
            "complaints.resolution.told-is-missing", "told",
            "complaints.resolution.told-on-a-day-until-today", "toldOn");

    private final ResolveCase resolveCase;
    private final FormHeads heads;
    private final CaseWording wording;
    private final SecondEyes secondEyes;

    ResolveController(ResolveCase resolveCase, FormHeads heads, CaseWording wording, SecondEyes secondEyes) {
        this.resolveCase = resolveCase;
        this.heads = heads;
        this.wording = wording;
        this.secondEyes = secondEyes;
    }

    @GetMapping("/cases/{id}/resolve")
    @Requires(Permission.RESOLVE_CASE)
    String resolve(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        var opened = heads.open(new CaseId(id), Optional.empty(), viewer, texts);
        return page(opened, new ResolveForm(opened.file().version(), "", "", "", null, ""), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/resolve")
    @Requires(Permission.RESOLVE_CASE)
    String resolve(
            @PathVariable UUID id,
            @Valid @ModelAttribute("resolveForm") ResolveForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var typed = form.typed();
        var on = TypedDate.read(typed.toldOn());
        if (!typed.toldOn().isEmpty() && on.isEmpty()) {
            errors.rejectValue("toldOn", "complaints.resolution.told-on-a-day-until-today");
        }
        if (Attempt.succeeds(() -> run(id, form, on.orElseThrow(), viewer), errors, FIELDS)) {
            return "redirect:/cases/" + id;
        }
        var opened = heads.open(new CaseId(id), Optional.of(form.seen()), viewer, texts);
        return page(opened, form, viewer, model, texts);
    }

    private void run(UUID id, ResolveForm form, LocalDate toldOn, Viewer viewer) {
        var typed = form.typed();
        var move = new Move(new CaseId(id), CaseVerb.RESOLVE, form.seen(), typed.reason());
        var outcome = new Outcome(typed.outcome(), typed.told(), toldOn);
        resolveCase.run(move, outcome, Optional.ofNullable(form.confirmer()), viewer);
    }

    private String page(FormHeads.Opened opened, ResolveForm form, Viewer viewer, Model model, Texts texts) {
        model.addAttribute(
                "page",
                new ResolvePage(
                        opened.head(),
                        wording.outcomeOptions(texts),
                        secondEyes.needed(opened.file()),
                        secondEyes.beside(opened.file(), viewer),
                        form.typed()));
        return "complaints/ending/resolve";
    }
}
