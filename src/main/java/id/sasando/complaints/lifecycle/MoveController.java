package id.sasando.complaints.lifecycle;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseTransitions;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.core.Transition;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.FormHeads;
import id.sasando.shared.NotFound;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registers, verifies, begins, takes back and reopens: the moves that need a reason at most. */
@Controller
class MoveController {
    private final MoveCase moveCase;
    private final FormHeads heads;

    MoveController(MoveCase moveCase, FormHeads heads) {
        this.moveCase = moveCase;
        this.heads = heads;
    }

    record MoveForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable @Size(max = 2000) String reason) {
        int seen() {
            return version == null ? -1 : version;
        }

        String why() {
            return TypedWords.of(reason);
        }
    }

    /** The moves of this page, as they stand in the path. */
    enum Verb {
        REGISTER("register", CaseVerb.REGISTER),
        VERIFY("verify", CaseVerb.VERIFY),
        BEGIN_HANDLING("begin-handling", CaseVerb.BEGIN_HANDLING),
        RETURN("return", CaseVerb.RETURN),
        REOPEN("reopen", CaseVerb.REOPEN);

        private final String path;
        private final CaseVerb move;

        Verb(String path, CaseVerb move) {
            this.path = path;
            this.move = move;
        }

        static Verb of(String path) {
            for (var verb : values()) {
                if (verb.path.equals(path)) return verb;
            }
            throw new NotFound("a move " + path);
        }
    }

    @GetMapping("/cases/{id}/move/{verb}")
    @Requires(Permission.VIEW_CASES)
    String move(@PathVariable UUID id, @PathVariable String verb, Viewer viewer, Model model, Texts texts) {
        return page(new Asked(id, Verb.of(verb), Optional.empty(), ""), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/move/{verb}")
    @Requires(Permission.VIEW_CASES)
    String move(
            @PathVariable UUID id,
            @Valid @ModelAttribute("moveForm") MoveForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var verb = Verb.of(String.valueOf(model.getAttribute("verb")));
        var move = new Move(new CaseId(id), verb.move, form.seen(), form.why());
        if (Attempt.succeeds(() -> moveCase.run(move, viewer), errors)) return "redirect:/cases/" + id;
        return page(new Asked(id, verb, Optional.of(form.seen()), form.why()), viewer, model, texts);
    }

    /** The verb of the path, for both handlers; kept in the model, since a handler takes six arguments at most. */
    @ModelAttribute("verb")
    String verb(@PathVariable String verb) {
        return verb;
    }

    private record Asked(UUID id, Verb verb, Optional<Integer> seen, String reason) {}

    private String page(Asked asked, Viewer viewer, Model model, Texts texts) {
        var opened = heads.open(new CaseId(asked.id()), asked.seen(), viewer, texts);
        var row = CaseTransitions.find(opened.file().state(), asked.verb().move);
        if (row.filter(it -> !viewer.may(it.permission())).isPresent()) throw new NotFound("a move " + asked.verb());
        var reasonNeeded = row.map(Transition::reasonNeeded).orElse(true);
        model.addAttribute("page", new MovePage(opened.head(), asked.verb().path, reasonNeeded, asked.reason()));
        return "complaints/lifecycle/move";
    }
}
