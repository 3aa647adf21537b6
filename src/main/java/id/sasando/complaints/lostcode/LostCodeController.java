package id.sasando.complaints.lostcode;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.lostcode.GiveNewCode.Check;
import id.sasando.complaints.lostcode.LostCodePages.Ticket;
import id.sasando.complaints.words.Attempt;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Replaces a lost code. The new one is shown by the same answer, so that it stands in no address. */
@Controller
class LostCodeController {
    private final GiveNewCode giveNewCode;
    private final ReporterFacts facts;
    private final LostCodePages pages;

    LostCodeController(GiveNewCode giveNewCode, ReporterFacts facts, LostCodePages pages) {
        this.giveNewCode = giveNewCode;
        this.facts = facts;
        this.pages = pages;
    }

    record LostCodeForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable @Size(max = 2000) String sealed,
            @Nullable @Size(max = 6) List<Fact> asked,
            @Nullable Boolean matched,
            @Nullable @Size(max = 2000) String reason) {
        static final LostCodeForm EMPTY = new LostCodeForm(null, null, null, null, null);

        int seen() {
            return version == null ? -1 : version;
        }

        Set<Fact> chosen() {
            return asked == null || asked.isEmpty() ? EnumSet.noneOf(Fact.class) : EnumSet.copyOf(asked);
        }

        boolean isMatched() {
            return Boolean.TRUE.equals(matched);
        }

        String why() {
            return TypedWords.of(reason);
        }

        String field() {
            return TypedWords.of(sealed);
        }
    }

    @GetMapping("/cases/{id}/lost-code")
    @Requires(Permission.WRITE_TO_REPORTER)
    String ask(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        return form(new CaseId(id), LostCodeForm.EMPTY, viewer, model, texts);
    }

    @PostMapping("/cases/{id}/lost-code")
    @Requires(Permission.WRITE_TO_REPORTER)
    String give(
            @PathVariable UUID id,
            @Valid @ModelAttribute("lostCodeForm") LostCodeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var caseId = new CaseId(id);
        var ticket = pages.ticket(caseId, form.field());
        if (ticket.isEmpty()) {
            errors.reject("complaints.entry.expired", "complaints.entry.expired");
            return form(caseId, form, viewer, model, texts);
        }
        if (!Attempt.succeeds(() -> giveNewCode.run(check(ticket.get(), form, viewer, texts), viewer), errors)) {
            return form(caseId, form, viewer, model, texts);
        }
        model.addAttribute("page", pages.given(caseId, ticket.get(), viewer, texts));
        return "complaints/lostcode/given";
    }

    private Check check(Ticket ticket, LostCodeForm form, Viewer viewer, Texts texts) {
        var id = new CaseId(ticket.caseId());
        var held = facts.of(giveNewCode.open(id, viewer), texts).keySet();
        var code = new ReceiptCode(ticket.code());
        return new Check(id, code, form.seen(), held, form.chosen(), form.isMatched(), form.why());
    }

    private String form(CaseId id, LostCodeForm form, Viewer viewer, Model model, Texts texts) {
        var file = giveNewCode.open(id, viewer);
        model.addAttribute("page", pages.form(file, facts.of(file, texts), form, texts));
        return "complaints/lostcode/lost";
    }
}
