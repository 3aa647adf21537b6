package id.sasando.publicsite.follow;

import id.sasando.access.Open;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.documents.SignedReceipt;
import id.sasando.publicsite.ReceiptFiles;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.shared.QrDrawing;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever holds the code fetches the signed receipt again: shown by the answer to a post, as it was the first time. */
@Controller
class ReceiptController {
    private final FollowPages pages;
    private final LodgingReceipts receipts;
    private final ReceiptFiles files;

    ReceiptController(FollowPages pages, LodgingReceipts receipts, ReceiptFiles files) {
        this.pages = pages;
        this.receipts = receipts;
        this.files = files;
    }

    @PostMapping("/follow/receipt")
    @Open
    String show(HeldForm sent, Model model, Texts texts) {
        var held = pages.open(sent);
        if (held.isEmpty()) return pages.expired(Typed.NONE, model);
        var receipt = receipts.fetch(held.get().id());
        if (receipt.isEmpty()) return pages.story(held.get(), "", Typed.NONE, model, texts);
        var text = receipt.get().text();
        pages.place("/follow/receipt", held.get(), model);
        model.addAttribute("page", new FetchedReceiptPage(pages.seal(held.get()), text, QrDrawing.of(text)));
        return "publicsite/follow/receipt";
    }

    /** Back to the case, with what was being typed there. */
    @PostMapping("/follow/case")
    @Open
    String back(HeldForm sent, @Valid TypingForm typing, BindingResult errors, Model model, Texts texts) {
        var held = pages.open(sent);
        var typed = errors.hasErrors() ? Typed.NONE : typing.typed();
        if (held.isEmpty()) return pages.expired(typed, model);
        return pages.story(held.get(), "", typed, model, texts);
    }

    /** What stands in the fields of a case and was not sent. */
    record TypingForm(
            @Nullable @Size(max = 4000) String text,
            @Nullable @Size(max = 10) String channel,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 120) String name,
            @Nullable @Size(max = 1000) String reason) {
        Typed typed() {
            return new Typed(
                    TypedWords.of(text),
                    TypedWords.of(channel),
                    TypedWords.of(phone),
                    TypedWords.of(email),
                    TypedWords.of(name),
                    TypedWords.of(reason));
        }
    }

    @PostMapping("/follow/receipt/pdf")
    @Open
    ResponseEntity<byte[]> pdf(HeldForm sent, Texts texts) {
        return files.pdf(fetched(sent), texts);
    }

    @PostMapping("/follow/receipt/text")
    @Open
    ResponseEntity<byte[]> text(HeldForm sent, Texts texts) {
        return files.text(fetched(sent), texts);
    }

    private Optional<SignedReceipt> fetched(HeldForm sent) {
        return pages.open(sent).flatMap(it -> receipts.fetch(it.id()));
    }
}
