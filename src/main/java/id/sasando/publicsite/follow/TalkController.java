package id.sasando.publicsite.follow;

import id.sasando.access.Open;
import id.sasando.complaints.Following;
import id.sasando.complaints.Lodging.SentOtherwise;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.PostMapping;

/** The reporter writes, or asks to withdraw. */
@Controller
class TalkController {
    private final FollowPages pages;
    private final Following following;

    TalkController(FollowPages pages, Following following) {
        this.pages = pages;
        this.following = following;
    }

    record MessageForm(@Nullable @Size(max = 4000) String text) {
        MessageForm {
            text = TypedWords.of(text);
        }

        String words() {
            return text == null ? "" : text;
        }
    }

    record WithdrawalForm(@Nullable @Size(max = 1000) String reason) {
        WithdrawalForm {
            reason = TypedWords.of(reason);
        }

        String words() {
            return reason == null ? "" : reason;
        }
    }

    @PostMapping("/follow/message")
    @Open
    String write(
            HeldForm sent,
            @Valid MessageForm form,
            BindingResult errors,
            Model model,
            Texts texts,
            HttpServletResponse response) {
        var held = pages.open(sent);
        if (held.isEmpty()) return pages.expired(Typed.message(form.words()), model);
        if (form.words().isEmpty()) errors.rejectValue("text", "publicsite.follow.message-is-missing");
        var id = held.get().id();
        if (errors.hasErrors()) return pages.story(held.get(), "", Typed.message(form.words()), model, texts);
        try {
            following.write(id, held.get().submission(), form.words());
        } catch (SentOtherwise other) {
            refuse(errors, "publicsite.follow.sent-otherwise", other, response);
            return pages.story(held.get(), "", Typed.message(form.words()), model, texts);
        }
        return pages.story(held.get(), "publicsite.follow.message-is-sent", Typed.NONE, model, texts);
    }

    @PostMapping("/follow/withdraw")
    @Open
    String withdraw(
            HeldForm sent,
            @Valid WithdrawalForm form,
            BindingResult errors,
            Model model,
            Texts texts,
            HttpServletResponse response) {
        var held = pages.open(sent);
        var typed = Typed.withdrawal(form.words());
        if (held.isEmpty()) return pages.expired(typed, model);
        var id = held.get().id();
        if (errors.hasErrors()) return pages.story(held.get(), "", typed, model, texts);
        try {
            following.askToWithdraw(id, form.words());
        } catch (SentOtherwise other) {
            refuse(errors, "publicsite.follow.asked-otherwise", other, response);
            return pages.story(held.get(), "", Typed.message(form.words()), model, texts);
        } catch (RuleViolation _) {
            response.setStatus(HttpStatus.CONFLICT.value());
            errors.addError(new ObjectError("text", new String[] {"publicsite.follow.withdraw.not-now"}, null, null));
            return pages.story(held.get(), "", Typed.message(form.words()), model, texts);
        }
        return pages.story(held.get(), "publicsite.follow.withdrawal-is-asked", Typed.NONE, model, texts);
    }

    /** The page shows it again, with a new key: one press more sends it as a message. */
    private static void refuse(BindingResult errors, String code, SentOtherwise other, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        errors.addError(new ObjectError("text", new String[] {code}, new Object[] {other.firstAt()}, null));
    }
}
