package id.sasando.complaints.entry;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.entry.EnterComplaint.Ticket;
import id.sasando.documents.SignedReceipt;
import id.sasando.shared.QrDrawing;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Entering a complaint at the desk. The receipt is shown by the same answer, so that a code stands in no address. */
@Controller
class EntryController {
    private static final String SEAL = "complaints.entry";
    private static final String VIEW = "complaints/entry/form";
    private final EnterComplaint enterComplaint;
    private final EntryChecks checks;
    private final EntryChoices choices;
    private final SealedForm seal;
    private final LodgingReceipts receipts;
    private final SecureRandom random = new SecureRandom();

    EntryController(
            EnterComplaint enterComplaint,
            EntryChecks checks,
            EntryChoices choices,
            SealedForm seal,
            LodgingReceipts receipts) {
        this.enterComplaint = enterComplaint;
        this.checks = checks;
        this.choices = choices;
        this.seal = seal;
        this.receipts = receipts;
    }

    @GetMapping("/cases/new")
    @Requires(Permission.ENTER_COMPLAINT)
    String begin(Viewer viewer, Model model, Texts texts) {
        return show(EntryForm.empty(), newTicket(), viewer, model, texts);
    }

    @PostMapping("/cases/new")
    @Requires(Permission.ENTER_COMPLAINT)
    String enter(@Valid EntryForm form, BindingResult errors, Viewer viewer, Model model, Texts texts) {
        var ticket = seal.open(SEAL, form.sealed(), Ticket.class);
        if (ticket.isEmpty() || form.wantsVillages()) {
            if (ticket.isEmpty()) errors.reject("complaints.entry.expired", "complaints.entry.expired");
            return show(form, ticket.orElseGet(this::newTicket), viewer, model, texts);
        }
        checks.check(form, EnterComplaint.entersUsual(viewer), errors);
        if (errors.hasErrors()) return show(form, ticket.get(), viewer, model, texts);
        var id = enterComplaint.run(ticket.get(), form, viewer);
        var about = form.readers().orElseThrow();
        var sight = CaseSight.of(viewer, about, CaseState.RECEIVED, Set.of());
        var groups = List.of(new ReceiptCode(ticket.get().code()).grouped().split("-"));
        var signed =
                receipts.of(id).map(SignedReceipt::text).map(it -> new EntryReceiptPage.Signed(it, QrDrawing.of(it)));
        var phone = choices.telephone(form, texts);
        var path = sight == Sight.FULL ? "/cases/" + id.value() : "";
        model.addAttribute("page", new EntryReceiptPage(groups, form.anonymous(), phone, signed, about, path));
        return "complaints/entry/receipt";
    }

    private Ticket newTicket() {
        return new Ticket(UUID.randomUUID(), ReceiptCode.random(random).value());
    }

    private String show(EntryForm form, Ticket ticket, Viewer viewer, Model model, Texts texts) {
        var usual = EnterComplaint.entersUsual(viewer);
        model.addAttribute("page", new EntryPage(seal.seal(SEAL, ticket), form, usual, choices.of(form, texts)));
        return VIEW;
    }
}
