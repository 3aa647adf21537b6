package id.sasando.publicsite.follow;

import id.sasando.access.Open;
import id.sasando.complaints.Following;
import id.sasando.complaints.NewComplaint;
import id.sasando.publicsite.PhoneWords;
import id.sasando.publicsite.follow.StoryPage.Telephone;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import id.sasando.wording.PhoneReading;
import id.sasando.wording.ReadPhone;
import id.sasando.wording.TypedPhone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
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
    private final PhoneWords phones;

    IdentifyController(FollowPages pages, Following following, PhoneWords phones) {
        this.pages = pages;
        this.phones = phones;
        this.following = following;
    }

    record IdentifyForm(
            @Nullable @Size(max = 10) String channel,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 20) String phoneChoice,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 120) String name) {

        Typed typed() {
            return new Typed("", clean(channel), clean(phone), clean(email), clean(name), "");
        }

        String choice() {
            return clean(phoneChoice);
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
        var id = held.get().id();
        var reading = TypedPhone.read(typed.phone(), TypedPhone.Asked.in(following.countryOf(id)))
                .confirmed();
        var phone = reading.settled(form.choice());
        check(typed, reading, phone.isPresent(), errors);
        if (errors.hasErrors()) {
            var which = byPhone(typed) ? phones.options(reading, texts) : List.<Option>of();
            var asked = typed.with(new Telephone("", which));
            return pages.story(held.get(), "", asked, model, texts);
        }
        following.identify(id, reporter(typed, phone.map(ReadPhone::value).orElse("")));
        var read = byPhone(typed) ? phone.map(it -> phones.read(it, texts)).orElse("") : "";
        var kept = Typed.NONE.with(new Telephone(read, List.of()));
        return pages.story(held.get(), "publicsite.follow.identity-is-kept", kept, model, texts);
    }

    private static boolean byPhone(Typed typed) {
        return !typed.channel().equals("EMAIL");
    }

    private static void check(Typed typed, PhoneReading reading, boolean clear, BindingResult errors) {
        switch (typed.channel()) {
            case "PHONE", "WHATSAPP" -> {
                if (!clear) PhoneWords.refuse(reading, errors);
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
    private static NewComplaint.Reporter reporter(Typed typed, String phone) {
        var byPhone = byPhone(typed);
        return new NewComplaint.Reporter(
                false,
                typed.name(),
                typed.channel(),
                byPhone ? phone : "",
                byPhone ? "" : typed.email(),
                "LEGAL_DUTY",
                byPhone ? typed.phone() : "");
    }
}
