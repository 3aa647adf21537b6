package id.sasando.complaints.facts;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.words.Attempt;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
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

/** Shows and changes what is known of a case. */
@Controller
class FactsController {
    /** Where on the form each refusal of the use case is said. */
    private static final Map<String, String> FIELDS = Map.of("complaints.facts.lowering-needs-a-reason", "reason");

    private final ChangeFacts changeFacts;
    private final FactsReading reading;
    private final FactsPages pages;

    FactsController(ChangeFacts changeFacts, FactsReading reading, FactsPages pages) {
        this.changeFacts = changeFacts;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/facts")
    @Requires(Permission.EDIT_CASE)
    String edit(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        var opened = changeFacts.open(new CaseId(id), viewer);
        model.addAttribute("page", pages.of(opened, pages.standing(opened), Optional.empty(), texts));
        return "complaints/facts/facts";
    }

    @PostMapping("/cases/{id}/facts")
    @Requires(Permission.EDIT_CASE)
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("factsForm") FactsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var caseId = new CaseId(id);
        var opened = changeFacts.open(caseId, viewer);
        var facts = reading.read(form, opened.file(), errors, texts);
        if (Attempt.succeeds(() -> changeFacts.run(caseId, form.seen(), facts, viewer), errors, FIELDS)) {
            return "redirect:/cases/" + id;
        }
        model.addAttribute("page", pages.of(changeFacts.open(caseId, viewer), form, Optional.of(facts), texts));
        return "complaints/facts/facts";
    }
}
