package id.sasando.publicsite.receipt;

import id.sasando.complaints.ReceiptCode;
import id.sasando.documents.SignedReceipt;
import id.sasando.publicsite.DangerPhones;
import id.sasando.publicsite.EndedForms;
import id.sasando.publicsite.Situation;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.ways.FormEnded;
import id.sasando.publicsite.ways.Ways;
import id.sasando.shared.QrDrawing;
import id.sasando.web.Frame.FormPlace;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the receipt, after the last step. It shows no answer, and itself only until its reader is done. */
@Component
public class Receipts {
    public static final int NUMBER = Step.values().length + 1;
    private static final String FIELD = "publicsite.receipt.2";
    private static final String PATH = "/report/" + NUMBER;

    private final SealedForm form;
    private final EndedForms ended;
    private final DangerPhones phones;

    public Receipts(SealedForm form, EndedForms ended, DangerPhones phones) {
        this.phones = phones;
        this.form = form;
        this.ended = ended;
    }

    /** What the receipt page must know to be shown again. */
    public record Receipt(
            UUID submission,
            String code,
            boolean anonymous,
            boolean danger,
            Optional<SignedReceipt> signed,
            Optional<Situation> situation) {}

    /** @throws FormEnded if its reader has left */
    Optional<Receipt> open(String field) {
        var receipt = form.open(FIELD, field, Receipt.class);
        if (receipt.filter(it -> ended.wasLeft(it.submission())).isPresent()) throw new FormEnded(Ways.RECEIPT);
        return receipt;
    }

    public String again(String field, Model model, Texts texts) {
        return show(open(field).orElseThrow(() -> new FormEnded(Ways.RECEIPT)), model, texts);
    }

    public String show(Receipt receipt, Model model, Texts texts) {
        return show(receipt, "", model, texts);
    }

    /** @param notice message key of what else was just done, or empty */
    public String show(Receipt receipt, String notice, Model model, Texts texts) {
        var groups = List.of(new ReceiptCode(receipt.code()).grouped().split("-"));
        var signed = receipt.signed().map(SignedReceipt::text).map(it -> new ReceiptPage.Signed(it, QrDrawing.of(it)));
        var numbers = receipt.situation().map(it -> phones.blocks(it, texts)).orElseGet(List::of);
        var mark = ended.mark(receipt.submission());
        model.addAttribute(FormPlace.KEY, FormPlace.of(PATH).keeping(Ways.RECEIPT, receipt.submission(), mark));
        model.addAttribute(
                "page",
                new ReceiptPage(
                        form.seal(FIELD, receipt),
                        notice,
                        receipt.anonymous(),
                        receipt.danger(),
                        groups,
                        signed,
                        numbers));
        return "publicsite/report/receipt";
    }

    /** Its reader has noted the code and is done. */
    void leave(Receipt receipt) {
        ended.left(receipt.submission());
    }
}
