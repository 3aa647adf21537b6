package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.access.SourceLimits;
import id.sasando.documents.FileRefused;
import id.sasando.documents.Files;
import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.answers.WaitingFiles;
import id.sasando.shared.TooManyAttempts;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Files, added one at a time or several. A refused file loses nothing that was typed. */
@Controller
class FilesController {
    private final ReportFlow flow;
    private final WaitingFiles files;
    private final SourceLimits limits;

    FilesController(ReportFlow flow, WaitingFiles files, SourceLimits limits) {
        this.flow = flow;
        this.files = files;
        this.limits = limits;
    }

    /**
     * Two boxes, of which a page shows one: they ask different things and must not be taken for each other.
     *
     * @param keepOriginal asked of anonymous reporters: the original is kept as evidence
     * @param whole asked of those who gave a name: the photo is sent without being made smaller
     */
    record FilesForm(
            @Nullable @Size(max = 20) List<MultipartFile> file,
            @Nullable Boolean keepOriginal,
            @Nullable Boolean whole,
            @Nullable @Size(max = 36) String remove) {

        /** A box without a tick is not sent at all. */
        boolean keep() {
            return Boolean.TRUE.equals(keepOriginal);
        }

        boolean ticked(boolean anonymous) {
            return Boolean.TRUE.equals(anonymous ? keepOriginal : whole);
        }

        List<MultipartFile> sent() {
            return file == null
                    ? List.of()
                    : file.stream().filter(it -> !it.isEmpty()).toList();
        }
    }

    @PostMapping("/report/files")
    @Open
    String files(Sent sent, @Valid FilesForm form, BindingResult errors, Model model, Texts texts) {
        var turn = flow.open(sent);
        if (turn.renewed()) return flow.go(turn, Step.FILES, false, model, texts);
        var submission = turn.answers().submission();
        if (form.remove() != null) files.remove(submission, form.remove());
        for (var file : form.sent()) {
            if (!errors.hasErrors()) add(turn.answers(), file, form.keep(), errors);
        }
        var stay = errors.hasErrors() || form.remove() != null || turn.go().equals("add");
        if (!stay) return onward(sent, turn, model, texts);
        var ticked = form.ticked(turn.answers().reach().anonymous());
        return flow.showFiles(turn.answers(), ticked, model, texts);
    }

    /** The page said what goes when it is left; the next one says that it went. */
    private String onward(Sent sent, ReportFlow.Turn turn, Model model, Texts texts) {
        if (sent.onward() && files.removeOnlyWhole(turn.answers())) {
            return flow.lastLook(turn.answers().returning(false), "publicsite.files.only-whole-removed", model, texts);
        }
        return flow.go(turn, Step.FILES, false, model, texts);
    }

    private void add(ReportAnswers answers, MultipartFile file, boolean keepOriginal, BindingResult errors) {
        if (file.getSize() > Files.BYTES_MAX) {
            errors.rejectValue("file", "publicsite.report.file-is-too-large");
            return;
        }
        try {
            limits.take(SourceLimits.Kind.UPLOAD);
            files.stage(answers, file, keepOriginal);
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.code());
        } catch (TooManyAttempts _) {
            errors.rejectValue("file", "web.error.too-many.text");
        }
    }
}
