package id.sasando.publicsite.follow;

import id.sasando.access.Open;
import id.sasando.access.SourceLimits;
import id.sasando.complaints.Following;
import id.sasando.documents.Attachment;
import id.sasando.documents.FileId;
import id.sasando.documents.FileRefused;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.documents.UploadTurns;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import id.sasando.shared.TooManyAttempts;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Files of a case: the reporter adds more, and downloads the cleaned copies under a name that says nothing. */
@Controller
class FollowFilesController {
    private final FollowPages pages;
    private final Following following;
    private final UploadTurns turns;
    private final SourceLimits limits;

    FollowFilesController(FollowPages pages, Following following, UploadTurns turns, SourceLimits limits) {
        this.pages = pages;
        this.following = following;
        this.turns = turns;
        this.limits = limits;
    }

    record MoreFilesForm(
            @Nullable @Size(max = 20) List<MultipartFile> file,
            @Nullable Boolean keepOriginal) {
        /** A box without a tick is not sent at all. */
        boolean keep() {
            return Boolean.TRUE.equals(keepOriginal);
        }

        List<MultipartFile> sent() {
            return file == null
                    ? List.of()
                    : file.stream().filter(it -> !it.isEmpty()).toList();
        }
    }

    record DownloadForm(@Nullable @Size(max = 36) String file) {}

    @PostMapping("/follow/files")
    @Open
    String add(HeldForm sent, @Valid MoreFilesForm form, BindingResult errors, Model model, Texts texts) {
        var held = pages.open(sent);
        if (held.isEmpty()) return pages.expiredWithFiles(!form.sent().isEmpty(), model);
        if (form.sent().isEmpty()) errors.rejectValue("file", "publicsite.follow.file-is-missing");
        if (form.sent().size() > Files.COUNT_MAX) errors.rejectValue("file", "publicsite.follow.files-are-too-many");
        for (var file : form.sent()) {
            if (!errors.hasErrors()) add(held.get(), file, form.keep(), errors);
        }
        var notice = errors.hasErrors() ? "" : "publicsite.follow.file-is-added";
        return pages.story(held.get(), notice, Typed.NONE, model, texts);
    }

    private void add(Held held, MultipartFile file, boolean keepOriginal, BindingResult errors) {
        if (file.getSize() > Files.BYTES_MAX) {
            errors.rejectValue("file", "publicsite.report.file-is-too-large");
            return;
        }
        try {
            limits.take(SourceLimits.Kind.UPLOAD);
            turns.take(() -> following.addFile(held.id(), upload(held, file, keepOriginal)));
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.code());
        } catch (TooManyAttempts _) {
            errors.rejectValue("file", "web.error.too-many.text");
        }
    }

    private static Upload upload(Held held, MultipartFile file, boolean keepOriginal) {
        var name = Optional.ofNullable(file.getOriginalFilename()).filter(_ -> !held.anonymous());
        try {
            return new Upload(
                    new Actor.Reporter(),
                    held.submission(),
                    name.orElse(""),
                    file.getBytes(),
                    held.anonymous(),
                    keepOriginal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/follow/download")
    @Open
    ResponseEntity<Resource> download(HeldForm sent, @Valid DownloadForm form, Texts texts) {
        var held = pages.open(sent);
        if (held.isEmpty()) {
            var enter = URI.create(texts.language().prefix() + "/follow");
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(enter).build();
        }
        var file = following.openFile(held.get().id(), id(form));
        var name = texts.get("publicsite.follow.file-name") + ending(file.mediaType());
        var disposition = ContentDisposition.attachment().filename(name).build();
        return Attachment.of(MediaType.parseMediaType(file.mediaType()), disposition)
                .body(new InputStreamResource(file.content()));
    }

    private static FileId id(DownloadForm form) {
        try {
            return new FileId(UUID.fromString(String.valueOf(form.file())));
        } catch (IllegalArgumentException _) {
            throw new NotFound("file");
        }
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "application/pdf" -> ".pdf";
            case "audio/mp4" -> ".m4a";
            case "audio/3gpp" -> ".3gp";
            case "audio/aac" -> ".aac";
            case "audio/mpeg" -> ".mp3";
            case "audio/amr" -> ".amr";
            case "audio/ogg" -> ".ogg";
            default -> "";
        };
    }
}
