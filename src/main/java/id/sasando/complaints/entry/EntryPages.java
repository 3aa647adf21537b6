package id.sasando.complaints.entry;

import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.Lodging.LodgedOtherwise.Part;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.entry.EnterComplaint.Ticket;
import id.sasando.documents.SignedReceipt;
import id.sasando.shared.QrDrawing;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of a complaint that came by another way, and the receipt to hand over. */
@Component
class EntryPages {
    private static final String SEAL = "complaints.entry";
    private static final String VIEW = "complaints/entry/form";
    private final EntryChoices choices;
    private final SealedForm seal;
    private final LodgingReceipts receipts;
    private final SecureRandom random = new SecureRandom();

    EntryPages(EntryChoices choices, SealedForm seal, LodgingReceipts receipts) {
        this.choices = choices;
        this.seal = seal;
        this.receipts = receipts;
    }

    Optional<Ticket> ticket(EntryForm form) {
        return seal.open(SEAL, form.sealed(), Ticket.class);
    }

    Ticket newTicket() {
        return new Ticket(UUID.randomUUID(), code(), UUID.randomUUID(), code());
    }

    private String code() {
        return ReceiptCode.random(random).value();
    }

    String form(EntryForm form, Ticket ticket, Viewer viewer, Model model, Texts texts) {
        return form(form, ticket, Optional.empty(), viewer, model, texts);
    }

    /** The form again, with what differs from the first time and was not saved. What is added gets a key of its own. */
    String again(LodgedOtherwise other, EntryForm form, Ticket ticket, Viewer viewer, Model model, Texts texts) {
        var next = new Ticket(ticket.submission(), ticket.code(), UUID.randomUUID(), code());
        var danger = other.parts().contains(Part.DANGER) && !form.danger().equals("NO");
        var again = new EntryPage.Again(
                texts.dateTime(other.firstAt()), danger, other.otherReaders(), rows(other, form, texts));
        return form(form, next, Optional.of(again), viewer, model, texts);
    }

    private String form(
            EntryForm form, Ticket ticket, Optional<EntryPage.Again> again, Viewer viewer, Model model, Texts texts) {
        var usual = EnterComplaint.entersUsual(viewer);
        model.addAttribute("page", new EntryPage(seal.seal(SEAL, ticket), form, usual, again, choices.of(form, texts)));
        return VIEW;
    }

    /** What differs, as a message. */
    String differences(LodgedOtherwise other, EntryForm form, Texts texts) {
        return texts.get("complaints.entry.again.message") + "\n\n"
                + rows(other, form, texts).stream()
                        .map(it -> it.label() + ": " + it.value())
                        .collect(Collectors.joining("\n"));
    }

    private List<EntryPage.Row> rows(LodgedOtherwise other, EntryForm form, Texts texts) {
        return EntryDifferences.of(other.parts(), form, choices.of(form, texts), texts);
    }

    String receipt(Entered entered, EntryForm form, Viewer viewer, Model model, Texts texts) {
        var about = form.readers().orElse(AboutOffice.NO);
        var sight = CaseSight.of(viewer, about, CaseState.RECEIVED, Set.of());
        var signed = receipts.of(entered.id())
                .map(SignedReceipt::text)
                .map(it -> new EntryReceiptPage.Signed(it, QrDrawing.of(it)));
        model.addAttribute(
                "page",
                new EntryReceiptPage(
                        List.of(new ReceiptCode(entered.ticket().code())
                                .grouped()
                                .split("-")),
                        form.anonymous(),
                        entered.whole() ? choices.telephone(form, texts) : "",
                        entered.notice(),
                        signed,
                        about,
                        sight == Sight.FULL ? "/cases/" + entered.id().value() : ""));
        return "complaints/entry/receipt";
    }

    /**
     * The complaint whose receipt is shown.
     *
     * @param notice message key of what else was just done, or empty
     * @param whole it was saved with all that stands in the form; else the form differs from it
     */
    record Entered(CaseId id, Ticket ticket, String notice, boolean whole) {
        static Entered saved(CaseId id, Ticket ticket, String notice) {
            return new Entered(id, ticket, notice, true);
        }

        /** It was saved before, with other content. */
        static Entered before(CaseId id, Ticket ticket, String notice) {
            return new Entered(id, ticket, notice, false);
        }
    }
}
