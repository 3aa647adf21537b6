package id.sasando.documents.receipt;

import id.sasando.access.Open;
import id.sasando.documents.ReceiptVerdict;
import id.sasando.documents.ReceiptVerdict.Genuine;
import id.sasando.documents.ReceiptVerdict.Refused;
import id.sasando.documents.SignedReceipt;
import id.sasando.documents.receipt.VerifyPage.Row;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Verifying a receipt: here, or elsewhere with the list of keys. Nothing that is sent is kept. */
@Controller
class VerifyController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.US_ASCII);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final ListedKeys keys;
    private final OfflineFile offline;

    VerifyController(ListedKeys keys, OfflineFile offline) {
        this.keys = keys;
        this.offline = offline;
    }

    record VerifyForm(
            @Nullable @Size(max = VerifyForm.TEXT_MAX) String receipt,
            @Nullable MultipartFile file) {
        static final int TEXT_MAX = 4000;

        String pasted() {
            return receipt == null || receipt.length() > TEXT_MAX ? "" : receipt;
        }

        boolean hasFile() {
            return file != null && !file.isEmpty();
        }

        byte[] content() {
            try {
                return file != null && !file.isEmpty() ? file.getBytes() : pasted().getBytes(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isTooLarge() {
            return file != null && file.getSize() > SignedReceipt.BYTES_MAX;
        }
    }

    @GetMapping("/verify")
    @Open
    String form(Model model) {
        model.addAttribute("page", new VerifyPage("", "", List.of()));
        return "documents/receipt/verify";
    }

    @PostMapping("/verify")
    @Open
    String verify(
            @Valid @ModelAttribute("verifyForm") VerifyForm form, BindingResult errors, Model model, Texts texts) {
        if (!form.hasFile() && form.pasted().isBlank()) {
            errors.rejectValue("receipt", "documents.verify.give-a-text-or-a-file");
        }
        if (form.isTooLarge()) errors.rejectValue("file", "documents.verify.file-is-too-large");
        var page = errors.hasErrors()
                ? new VerifyPage(form.pasted(), "", List.of())
                : page(form.pasted(), keys.now().verdict(form.content()), texts);
        model.addAttribute("page", page);
        return "documents/receipt/verify";
    }

    private static VerifyPage page(String pasted, ReceiptVerdict verdict, Texts texts) {
        return switch (verdict) {
            case Refused it -> new VerifyPage(pasted, it.reason().name(), List.of());
            case Genuine it -> new VerifyPage(pasted, "GENUINE", rows(it, texts));
        };
    }

    private static List<Row> rows(Genuine genuine, Texts texts) {
        var key = genuine.key();
        var until = key.until()
                .map(it -> texts.get("documents.verify.key.retired", key.id(), texts.day(it)))
                .orElse(key.id());
        return List.of(
                new Row(texts.get("documents.receipt.office"), genuine.receipt().office()),
                new Row(
                        texts.get("documents.receipt.time"),
                        texts.dateTime(genuine.receipt().time())),
                new Row(texts.get("documents.receipt.key"), until),
                new Row(texts.get("documents.receipt.hash"), genuine.receipt().hash()));
    }

    @GetMapping("/verify/keys")
    @Open
    ResponseEntity<String> keys() {
        return ResponseEntity.ok().contentType(TEXT).body(keys.now().text());
    }

    /** The file that verifies without a network; it holds the keys of today. */
    @GetMapping("/verify/offline")
    @Open
    ResponseEntity<String> offline(Texts texts) {
        var attachment =
                ContentDisposition.attachment().filename("periksa.html").build();
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(offline.of(keys.now(), texts));
    }
}
