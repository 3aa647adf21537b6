package id.sasando.publicsite.follow;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.Following;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the entry page or the case, and seals what the next press needs. */
@Component
class FollowPages {
    private static final Duration LIFE = Duration.ofHours(2);
    private static final String CASE = "publicsite.follow";
    private static final String TYPED = "publicsite.follow.typed";

    private final Following following;
    private final SealedForm form;
    private final StoryWords words;
    private final LodgingReceipts receipts;

    FollowPages(Following following, SealedForm form, StoryWords words, LodgingReceipts receipts) {
        this.following = following;
        this.receipts = receipts;
        this.form = form;
        this.words = words;
    }

    Optional<Held> open(HeldForm sent) {
        return form.open(CASE, sent.field(), Held.class);
    }

    String enter(Model model) {
        model.addAttribute("page", new EnterPage("", "", false));
        return "publicsite/follow/enter";
    }

    String enterAgain(CodeForm typed, Model model) {
        model.addAttribute("page", new EnterPage(typed.typed(), typed.waiting(), false));
        return "publicsite/follow/enter";
    }

    /** The page had expired: the code is asked again, and what was typed comes back after it. */
    String expired(Typed typed, Model model) {
        var kept = typed.equals(Typed.NONE) ? "" : form.seal(TYPED, typed);
        model.addAttribute("page", new EnterPage("", kept, true));
        return "publicsite/follow/enter";
    }

    Typed kept(String field) {
        return form.open(TYPED, field, Typed.class).orElse(Typed.NONE);
    }

    /** @param notice message key of what was just done, or empty */
    String story(CaseId id, String notice, Typed typed, Model model, Texts texts) {
        var story = following.open(id);
        var held = new Held(id.value(), UUID.randomUUID(), story.anonymous());
        var receipt = receipts.of(id).isPresent();
        model.addAttribute("page", words.page(form.seal(CASE, held, LIFE), notice, story, receipt, typed, texts));
        return "publicsite/follow/story";
    }
}
