package id.sasando.publicsite.follow;

import id.sasando.access.Open;
import id.sasando.complaints.Following;
import id.sasando.complaints.NewComplaint;
import id.sasando.publicsite.TypedPhone;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody who was anonymous says how they may be reached. */
@Controller
class IdentifyController {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");
    private final FollowPages pages;
    private final Following following;

    IdentifyController(FollowPages pages, Following following) {
        this.pages = pages;
        this.following = following;
    }

    record IdentifyForm(
            @Nullable @Size(max = 10) String channel,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 120) String name) {

        Typed typed() {
            return new Typed("", clean(channel), clean(phone), clean(email), clean(name), "");
        }

        private static String clean(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @PostMapping("/follow/identify")
    @Open
    String identify(HeldForm sent, @Valid IdentifyForm form, BindingResult errors, Model model, Texts texts) {
        var held = pages.open(sent);
        var typed = form.typed();
        if (held.isEmpty()) return pages.expired(typed, model);
        check(typed, errors);
        var id = held.get().id();
        if (errors.hasErrors()) return pages.story(held.get(), "", typed, model, texts);
        following.identify(id, reporter(typed));
        return pages.story(held.get(), "publicsite.follow.identity-is-kept", Typed.NONE, model, texts);
    }

    private static void check(Typed typed, BindingResult errors) {
        switch (typed.channel()) {
            case "PHONE", "WHATSAPP" -> {
                if (TypedPhone.read(typed.phone(), "").isEmpty()) {
                    errors.rejectValue("phone", "publicsite.report.phone-is-wrong");
                }
            }
            case "EMAIL" -> {
                if (!EMAIL.matcher(typed.email()).matches()) {
                    errors.rejectValue("email", "publicsite.report.email-is-wrong");
                }
            }
            default -> errors.rejectValue("channel", "publicsite.follow.channel-is-missing");
        }
    }

    /** The consent of the case does not change by it. */
    private static NewComplaint.Reporter reporter(Typed typed) {
        var byMail = typed.channel().equals("EMAIL");
        var phone = byMail ? "" : TypedPhone.read(typed.phone(), "").orElse("");
        return new NewComplaint.Reporter(
                false, typed.name(), typed.channel(), phone, byMail ? typed.email() : "", "LEGAL_DUTY");
    }
}
