package id.sasando.complaints.assignment;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.FormHeads;
import id.sasando.complaints.words.OfficerChoices;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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

/** Taking a case, assigning it and handing it over. */
@Controller
class AssignmentController {
    private final TakeCase takeCase;
    private final AssignCase assignCase;
    private final FormHeads heads;
    private final OfficerChoices choices;

    AssignmentController(TakeCase takeCase, AssignCase assignCase, FormHeads heads, OfficerChoices choices) {
        this.takeCase = takeCase;
        this.assignCase = assignCase;
        this.heads = heads;
        this.choices = choices;
    }

    record AssignForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable UUID officer,
            @Nullable @Size(max = 1000) String reason) {
        int seen() {
            return version == null ? -1 : version;
        }

        String chosen() {
            return officer == null ? "" : officer.toString();
        }

        String why() {
            return reason == null ? "" : reason.strip();
        }
    }

    @PostMapping("/cases/{id}/take")
    @Requires(Permission.TAKE_CASE)
    String take(@PathVariable UUID id, Viewer viewer) {
        takeCase.run(new CaseId(id), viewer);
        return "redirect:/cases/" + id;
    }

    @GetMapping("/cases/{id}/assign")
    @Requires(Permission.ASSIGN_CASE)
    String assign(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        var opened = heads.open(new CaseId(id), Optional.empty(), viewer, texts);
        return page(opened, new AssignForm(opened.file().version(), null, ""), model, texts);
    }

    @PostMapping("/cases/{id}/assign")
    @Requires(Permission.ASSIGN_CASE)
    String handOver(
            @PathVariable UUID id,
            @Valid @ModelAttribute("assignForm") AssignForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (form.officer() == null) errors.rejectValue("officer", "complaints.assignment.officer-is-missing");
        if (Attempt.succeeds(() -> assign(id, form, viewer), errors)) return "redirect:/cases/" + id;
        return page(heads.open(new CaseId(id), Optional.of(form.seen()), viewer, texts), form, model, texts);
    }

    private void assign(UUID id, AssignForm form, Viewer viewer) {
        var officer = form.officer();
        if (officer == null) return;
        assignCase.run(new AssignCase.Assignment(new CaseId(id), officer, form.seen(), form.why()), viewer);
    }

    private String page(FormHeads.Opened opened, AssignForm form, Model model, Texts texts) {
        var handsOver = opened.file().assignee().isPresent();
        var officers = officers(opened.file(), texts);
        model.addAttribute("page", new AssignPage(opened.head(), handsOver, officers, form.chosen(), form.why()));
        return "complaints/assignment/assign";
    }

    /** Reports about the office stay with those who read them. */
    private OfficerChoices.Officers officers(CaseFile file, Texts texts) {
        var first = file.subject().about() == AboutOffice.NO ? Role.CASE_OFFICER : Role.AUDITOR;
        return choices.of(_ -> true, texts, first, Role.HEAD_OF_OFFICE);
    }
}
