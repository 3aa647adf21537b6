package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.casefile.CasePage.Typed;
import id.sasando.complaints.words.Attempt;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office writes: to the reporter, or a note for colleagues only. */
@Controller
class TalkController {
    private final CasePages pages;
    private final AnswerReporter answerReporter;
    private final AddNote addNote;

    TalkController(CasePages pages, AnswerReporter answerReporter, AddNote addNote) {
        this.pages = pages;
        this.answerReporter = answerReporter;
        this.addNote = addNote;
    }

    record MessageForm(
            @Nullable UUID submission,
            @Nullable @Size(max = 4000) String message,
            @Nullable Boolean awaiting) {
        String words() {
            return TypedWords.of(message);
        }

        UUID key() {
            return submission == null ? UUID.randomUUID() : submission;
        }

        boolean waits() {
            return Boolean.TRUE.equals(awaiting);
        }
    }

    record NoteForm(
            @Nullable UUID submission,
            @Nullable @Size(max = 4000) String note) {
        String words() {
            return TypedWords.of(note);
        }

        UUID key() {
            return submission == null ? UUID.randomUUID() : submission;
        }
    }

    @PostMapping("/cases/{id}/messages")
    @Requires(Permission.WRITE_TO_REPORTER)
    String write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("messageForm") MessageForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (form.words().isEmpty()) errors.rejectValue("message", "complaints.message.is-missing");
        var answer = new AnswerReporter.Answer(new CaseId(id), form.key(), form.words(), form.waits());
        if (Attempt.succeeds(() -> answerReporter.run(answer, viewer), errors, "complaints.sent.otherwise.message")) {
            return "redirect:/cases/" + id + "#messages";
        }
        var typed = new Typed(
                CasePages.keys(Attempt.keyAfter(form.key(), errors), UUID.randomUUID()),
                form.words(),
                form.waits(),
                "");
        return pages.show(id, typed, viewer, model, texts);
    }

    @PostMapping("/cases/{id}/notes")
    @Requires(Permission.WRITE_NOTES)
    String note(
            @PathVariable UUID id,
            @Valid @ModelAttribute("noteForm") NoteForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (form.words().isEmpty()) errors.rejectValue("note", "complaints.note.is-missing");
        Runnable adding = () -> addNote.run(new CaseId(id), form.key(), form.words(), viewer);
        if (Attempt.succeeds(adding, errors, "complaints.sent.otherwise.note")) {
            return "redirect:/cases/" + id + "#notes";
        }
        var typed = new Typed(
                CasePages.keys(UUID.randomUUID(), Attempt.keyAfter(form.key(), errors)), "", false, form.words());
        return pages.show(id, typed, viewer, model, texts);
    }
}
