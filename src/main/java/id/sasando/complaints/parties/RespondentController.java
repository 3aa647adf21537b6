package id.sasando.complaints.parties;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.FormHeads;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
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

/** Takes a respondent away from a case. */
@Controller
class RespondentController {
    /** Where on the form each refusal of the use case is said. */
    private static final Map<String, String> FIELDS = Map.of("complaints.case.needs-a-reason", "reason");

    private final RemoveRespondent removeRespondent;
    private final FormHeads heads;

    RespondentController(RemoveRespondent removeRespondent, FormHeads heads) {
        this.removeRespondent = removeRespondent;
        this.heads = heads;
    }

    /** Both ids of the path together: a handler takes six arguments at most. */
    record Place(@Valid CaseId id, UUID party) {}

    record RemoveForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable @Size(max = 2000) String reason) {

        int seen() {
            return version == null ? -1 : version;
        }

        String why() {
            return TypedWords.of(reason);
        }
    }

    @ModelAttribute("place")
    Place place(@PathVariable UUID id, @PathVariable UUID party) {
        return new Place(new CaseId(id), party);
    }

    @GetMapping("/cases/{id}/respondents/{party}")
    @Requires(Permission.EDIT_CASE)
    String edit(
            @Valid @ModelAttribute(name = "place", binding = false) Place place,
            Viewer viewer,
            Model model,
            Texts texts) {
        return page(place, Optional.empty(), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/respondents/{party}")
    @Requires(Permission.EDIT_CASE)
    String remove(
            @Valid @ModelAttribute(name = "place", binding = false) Place place,
            @Valid @ModelAttribute("removeForm") RemoveForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var removal = new RemoveRespondent.Removal(place.id(), place.party(), form.seen(), form.why());
        if (Attempt.succeeds(() -> removeRespondent.run(removal, viewer), errors, FIELDS)) {
            return "redirect:/cases/" + place.id().value();
        }
        return page(place, Optional.of(form), viewer, model, texts);
    }

    private String page(Place place, Optional<RemoveForm> form, Viewer viewer, Model model, Texts texts) {
        var opened = removeRespondent.open(place.id(), place.party(), viewer);
        var seen = form.map(RemoveForm::seen).orElse(opened.file().version());
        model.addAttribute(
                "page",
                new RespondentPage(
                        heads.of(opened.file(), seen, texts),
                        "/respondents/" + place.party(),
                        opened.name(),
                        form.map(RemoveForm::why).orElse("")));
        return "complaints/parties/respondent";
    }
}
