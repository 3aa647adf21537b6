package id.sasando.complaints.lifecycle;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.FormHead;
import id.sasando.complaints.words.FormHeads;
import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners;
import id.sasando.shared.TypedWords;
import id.sasando.web.Option;
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

/** Hands a case to the competent body. */
@Controller
class ReferController {
    private final ReferCase referCase;
    private final FormHeads heads;
    private final CaseWording wording;
    private final Partners partners;

    ReferController(ReferCase referCase, FormHeads heads, CaseWording wording, Partners partners) {
        this.referCase = referCase;
        this.heads = heads;
        this.wording = wording;
        this.partners = partners;
    }

    record ReferForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable UUID partner,
            @Nullable @Size(max = 160) String newName,
            @Nullable @Size(max = 40) String newType,
            @Nullable @Size(max = 2000) String reason) {
        int seen() {
            return version == null ? -1 : version;
        }

        String name() {
            return newName == null ? "" : newName.strip();
        }

        String type() {
            return newType == null ? "" : newType;
        }

        String why() {
            return TypedWords.of(reason);
        }
    }

    @GetMapping("/cases/{id}/refer")
    @Requires(Permission.REFER_CASE)
    String refer(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        var head = heads.open(new CaseId(id), Optional.empty(), viewer, texts).head();
        return page(head, new ReferForm(head.version(), null, "", "", ""), model, texts);
    }

    @PostMapping("/cases/{id}/refer")
    @Requires(Permission.REFER_CASE)
    String refer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("referForm") ReferForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (form.partner() == null && form.name().isEmpty()) {
            errors.rejectValue("partner", "complaints.case.needs-a-receiver");
        }
        if (!form.name().isEmpty() && form.type().isEmpty()) {
            errors.rejectValue("newType", "partners.partner.type-is-unknown");
        }
        if (Attempt.succeeds(() -> run(id, form, viewer), errors)) return "redirect:/cases/" + id;
        var head = heads.open(new CaseId(id), Optional.of(form.seen()), viewer, texts)
                .head();
        return page(head, form, model, texts);
    }

    private void run(UUID id, ReferForm form, Viewer viewer) {
        var move = new Move(new CaseId(id), CaseVerb.REFER, form.seen(), form.why());
        var partner = form.partner();
        if (form.name().isEmpty() && partner != null) referCase.run(move, new PartnerId(partner), viewer);
        else referCase.runToNew(move, new ReferCase.NewPartner(form.name(), form.type()), viewer);
    }

    private String page(FormHead head, ReferForm form, Model model, Texts texts) {
        var bodies = partners.list(Partners.PARTNERS_MAX).stream()
                .map(it -> new Option(it.id().value().toString(), it.name()))
                .toList();
        var partner = form.partner() == null ? "" : form.partner().toString();
        model.addAttribute(
                "page",
                new ReferPage(
                        head,
                        bodies,
                        wording.partnerTypeOptions(texts),
                        partner,
                        form.name(),
                        form.type(),
                        form.why()));
        return "complaints/lifecycle/refer";
    }
}
