package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.words.Attempt;
import id.sasando.documents.Attachment;
import id.sasando.documents.FileId;
import id.sasando.documents.FileRefused;
import id.sasando.documents.Files;
import id.sasando.documents.UploadTurns;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of a case: added by officers, handed out as attachments that no browser opens within our site. */
@Controller
class FileController {
    private final CasePages pages;
    private final CaseAttachments attachments;
    private final UploadTurns turns;

    FileController(CasePages pages, CaseAttachments attachments, UploadTurns turns) {
        this.pages = pages;
        this.attachments = attachments;
        this.turns = turns;
    }

    record FilesForm(
            @Nullable UUID submission,
            @Nullable @Size(max = 20) List<MultipartFile> file,
            @Nullable Boolean release) {
        /** A box without a tick is not sent at all. */
        boolean released() {
            return Boolean.TRUE.equals(release);
        }

        UUID key() {
            return submission == null ? UUID.randomUUID() : submission;
        }

        List<MultipartFile> sent() {
            return file == null
                    ? List.of()
                    : file.stream().filter(it -> !it.isEmpty()).toList();
        }
    }

    @PostMapping("/cases/{id}/files")
    @Requires(Permission.ADD_FILES)
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("filesForm") FilesForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (form.sent().isEmpty()) errors.rejectValue("file", "complaints.file.is-missing");
        if (form.sent().size() > Files.COUNT_MAX) errors.rejectValue("file", "documents.file.too-many");
        if (form.sent().stream().anyMatch(it -> it.getSize() > Files.BYTES_MAX)) {
            errors.rejectValue("file", "documents.file.too-large");
        }
        try {
            if (Attempt.succeeds(() -> add(id, form, viewer), errors, "complaints.sent.otherwise.files")) {
                return "redirect:/cases/" + id + "#files";
            }
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.code());
        } catch (CaseAttachments.HasNoCleanCopy refused) {
            errors.rejectValue("file", "complaints.file.one-has-no-clean-copy", new Object[] {refused.file()}, null);
        }
        return pages.show(id, CasePages.nothing().releasing(form.released()), viewer, model, texts);
    }

    private void add(UUID id, FilesForm form, Viewer viewer) {
        turns.take(() -> {
            var sent = form.sent().stream().map(FileController::read).toList();
            attachments.add(new CaseId(id), form.key(), sent, form.released(), viewer);
            return sent.size();
        });
    }

    private static CaseAttachments.Sent read(MultipartFile file) {
        try {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return new CaseAttachments.Sent(name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/cases/{id}/files/{file}")
    @Requires(Permission.VIEW_CASES)
    ResponseEntity<Resource> open(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean original,
            Viewer viewer) {
        var opened = attachments.open(new CaseId(id), new FileId(file), original, viewer);
        var disposition = ContentDisposition.attachment().filename(opened.name(), StandardCharsets.UTF_8);
        return Attachment.of(MediaType.parseMediaType(opened.mediaType()), disposition.build())
                .body(new InputStreamResource(opened.content()));
    }
}
