package id.sasando.publicsite.follow;

import id.sasando.access.Open;
import id.sasando.access.SourceLimits;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Following;
import id.sasando.complaints.ReceiptCode;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The door: a code that fails its check is a typing error; a wrong one counts; a right one is always answered. */
@Controller
class EnterController {
    private static final Set<String> SHOWN_AGAIN = Set.of("case", "receipt");
    private final FollowPages pages;
    private final Following following;
    private final SourceLimits limits;

    EnterController(FollowPages pages, Following following, SourceLimits limits) {
        this.pages = pages;
        this.following = following;
        this.limits = limits;
    }

    @GetMapping("/follow")
    @Open
    String enter(Model model) {
        return pages.enter(model);
    }

    /** The case and its receipt are asked for again by the script of an empty page; all else begins with the code. */
    @GetMapping("/follow/{page}")
    @Open
    String again(@PathVariable("page") String page, Model model) {
        return SHOWN_AGAIN.contains(page) ? pages.shell(page, model) : "redirect:/follow";
    }

    @PostMapping("/follow")
    @Open
    String open(@Valid CodeForm form, BindingResult errors, Model model, Texts texts) {
        if (form.stays()) return pages.enterAgain(form, model);
        var found = errors.hasErrors() ? Optional.<Found>empty() : find(form, errors);
        if (found.isEmpty()) return pages.enterAgain(form, model);
        return pages.entered(found.get().id(), found.get().code(), pages.kept(form.waiting()), model, texts);
    }

    private record Found(CaseId id, ReceiptCode code) {}

    private Optional<Found> find(CodeForm form, BindingResult errors) {
        return switch (ReceiptCode.read(form.typed())) {
            case ReceiptCode.Entry.Mistyped _ -> {
                errors.rejectValue(
                        "code",
                        form.typed().isEmpty()
                                ? "publicsite.follow.code-is-missing"
                                : "publicsite.follow.code-is-mistyped");
                yield Optional.empty();
            }
            case ReceiptCode.Entry.Code entry -> {
                var found = following.find(entry.code());
                if (found.isEmpty()) {
                    limits.take(SourceLimits.Kind.WRONG_CODE);
                    errors.rejectValue("code", "publicsite.follow.code-is-unknown");
                }
                yield found.map(id -> new Found(id, entry.code()));
            }
        };
    }
}
