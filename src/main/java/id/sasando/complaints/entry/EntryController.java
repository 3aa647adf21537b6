package id.sasando.complaints.entry;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.entry.EnterComplaint.Ticket;
import id.sasando.complaints.entry.EntryPages.Entered;
import id.sasando.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Entering a complaint at the desk. The receipt is shown by the same answer, so that a code stands in no address. */
@Controller
class EntryController {
    private static final String RECEIPT = "receipt";
    private static final String APART = "apart";
    private static final String ADD = "add";
    private static final Set<String> ANSWERS = Set.of(RECEIPT, APART, ADD);
    private final EnterComplaint enterComplaint;
    private final EntryChecks checks;
    private final EntryPages pages;

    EntryController(EnterComplaint enterComplaint, EntryChecks checks, EntryPages pages) {
        this.enterComplaint = enterComplaint;
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/cases/new")
    @Requires(Permission.ENTER_COMPLAINT)
    String begin(Viewer viewer, Model model, Texts texts) {
        return pages.form(EntryForm.empty(), pages.newTicket(), viewer, model, texts);
    }

    @PostMapping("/cases/new")
    @Requires(Permission.ENTER_COMPLAINT)
    String enter(
            @Valid EntryForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts,
            HttpServletResponse response) {
        var ticket = pages.ticket(form);
        if (ticket.isEmpty() || form.wantsVillages()) {
            if (ticket.isEmpty()) errors.reject("complaints.entry.expired", "complaints.entry.expired");
            return pages.form(form, ticket.orElseGet(pages::newTicket), viewer, model, texts);
        }
        checks.check(form, EnterComplaint.entersUsual(viewer), errors);
        if (errors.hasErrors()) return pages.form(form, ticket.get(), viewer, model, texts);
        try {
            var id = enterComplaint.run(ticket.get(), form, viewer);
            return pages.receipt(Entered.saved(id, ticket.get(), ""), form, viewer, model, texts);
        } catch (LodgedOtherwise other) {
            if (!ANSWERS.contains(form.go())) response.setStatus(HttpStatus.CONFLICT.value());
            return again(other, ticket.get(), form, viewer, model, texts);
        }
    }

    /** The same form was entered before with other content: what differs is sent by a press of its own. */
    private String again(
            LodgedOtherwise other, Ticket ticket, EntryForm form, Viewer viewer, Model model, Texts texts) {
        return switch (form.go()) {
            case RECEIPT -> pages.receipt(Entered.before(other.id(), ticket, ""), form, viewer, model, texts);
            case APART -> {
                var id = enterComplaint.run(ticket.own(), form, viewer);
                var own = Entered.saved(id, ticket.own(), "complaints.entry.again.is-apart");
                yield pages.receipt(own, form, viewer, model, texts);
            }
            case ADD -> {
                enterComplaint.add(ticket, pages.differences(other, form, texts), viewer);
                var first = Entered.before(other.id(), ticket, "complaints.entry.again.is-added");
                yield pages.receipt(first, form, viewer, model, texts);
            }
            default -> pages.again(other, form, ticket, viewer, model, texts);
        };
    }
}
