package id.sasando.publicsite.receipt;

import id.sasando.access.Open;
import id.sasando.documents.SignedReceipt;
import id.sasando.publicsite.EndedForms;
import id.sasando.publicsite.ReceiptFiles;
import id.sasando.publicsite.receipt.Receipts.Receipt;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done with the receipt after it was shown: it is noted, downloaded, and at last left. */
@Controller
class LodgedReceiptController {
    private final Receipts receipts;
    private final EndedForms ended;
    private final ReceiptFiles files;

    LodgedReceiptController(Receipts receipts, EndedForms ended, ReceiptFiles files) {
        this.receipts = receipts;
        this.ended = ended;
        this.files = files;
    }

    /** @param sealed the receipt */
    record ReceiptForm(
            @Nullable @Size(max = ReceiptForm.SEALED_MAX) String sealed) {
        static final int SEALED_MAX = 20_000;

        String field() {
            return sealed == null || sealed.length() > SEALED_MAX ? "" : sealed;
        }
    }

    record NotedForm(
            @Nullable Boolean noted,
            @Nullable @Size(max = 10) String go) {
        boolean isDone() {
            return Boolean.TRUE.equals(noted);
        }
    }

    record MarkForm(
            @Nullable @Size(max = EndedForms.MARK_MAX) String mark) {}

    /** The page of the receipt has arrived and was drawn. */
    @GetMapping("/report/received")
    @Open
    ResponseEntity<Void> received(MarkForm form) {
        ended.received(form.mark());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/report/noted")
    @Open
    String noted(ReceiptForm sent, @Valid NotedForm noted, BindingResult errors, Model model, Texts texts) {
        var receipt = receipts.open(sent.field());
        if (noted.isDone()) receipt.ifPresent(receipts::leave);
        if (noted.isDone() || receipt.isEmpty()) {
            return "follow".equals(noted.go()) ? "redirect:/follow" : "redirect:/";
        }
        errors.rejectValue("noted", "publicsite.receipt.note-it-first");
        return receipts.show(receipt.get(), model, texts);
    }

    @PostMapping("/report/receipt/pdf")
    @Open
    ResponseEntity<byte[]> pdf(ReceiptForm sent, Texts texts) {
        return files.pdf(signed(sent), texts);
    }

    @PostMapping("/report/receipt/text")
    @Open
    ResponseEntity<byte[]> text(ReceiptForm sent, Texts texts) {
        return files.text(signed(sent), texts);
    }

    private Optional<SignedReceipt> signed(ReceiptForm sent) {
        return receipts.open(sent.field()).flatMap(Receipt::signed);
    }
}
