package id.sasando.complaints.proof;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.documents.Attachment;
import id.sasando.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a receipt proves, and hands it out as files. Each is an opening of the case. */
@Controller
class ProofController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private final ProofPages pages;
    private final LodgingReceipts receipts;

    ProofController(ProofPages pages, LodgingReceipts receipts) {
        this.pages = pages;
        this.receipts = receipts;
    }

    @GetMapping("/cases/{id}/proof")
    @Requires(Permission.VIEW_CASES)
    String show(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        model.addAttribute("page", pages.show(new CaseId(id), viewer, texts));
        return "complaints/proof/proof";
    }

    /** @param exact the bytes that were hashed, not the text that says them */
    @GetMapping("/cases/{id}/proof/file")
    @Requires(Permission.VIEW_CASES)
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean exact, Viewer viewer) {
        var proof = receipts.prove(new CaseId(id), viewer);
        var attachment = ContentDisposition.attachment()
                .filename(exact ? "bukti.bin" : "bukti.txt")
                .build();
        return Attachment.of(exact ? MediaType.APPLICATION_OCTET_STREAM : TEXT, attachment)
                .body(exact ? ProofFile.exact(proof) : ProofFile.text(proof));
    }
}
