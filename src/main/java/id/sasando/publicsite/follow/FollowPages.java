package id.sasando.publicsite.follow;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.Following;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.ReceiptCode;
import id.sasando.publicsite.EndedForms;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.web.Frame.FormPlace;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the entry page or the case, and seals what the next press needs. */
@Component
class FollowPages {
    /** The number tells the shape: a field of an earlier one opens nothing. */
    private static final String CASE = "publicsite.follow.2";

    private static final String TYPED = "publicsite.follow.typed";

    private final Following following;
    private final SealedForm form;
    private final StoryWords words;
    private final LodgingReceipts receipts;
    private final Clock clock;
    private final EndedForms ended;

    FollowPages(
            Following following,
            SealedForm form,
            StoryWords words,
            LodgingReceipts receipts,
            Clock clock,
            EndedForms ended) {
        this.following = following;
        this.receipts = receipts;
        this.form = form;
        this.words = words;
        this.clock = clock;
        this.ended = ended;
    }

    /** Empty when the pages ended: by time, by the quick exit, or because the code that opened them was replaced. */
    Optional<Held> open(HeldForm sent) {
        return form.open(CASE, sent.field(), Held.class)
                .filter(it -> !it.hasEnded(clock.instant()) && !ended.hasEnded(it.visit()))
                .filter(it -> following.isCurrent(it.id(), it.generation()));
    }

    String seal(Held held) {
        return form.seal(CASE, held, held.life(clock.instant()));
    }

    String enter(Model model) {
        model.addAttribute(FormPlace.KEY, FormPlace.of("/follow"));
        model.addAttribute("page", new EnterPage("", "", false));
        return "publicsite/follow/enter";
    }

    String enterAgain(CodeForm typed, Model model) {
        model.addAttribute(FormPlace.KEY, FormPlace.of("/follow"));
        model.addAttribute("page", new EnterPage(typed.typed(), typed.waiting(), false));
        return "publicsite/follow/enter";
    }

    /** The page had expired: the code is asked again, and what was typed comes back after it. */
    String expired(Typed typed, Model model) {
        return expired(typed, false, model);
    }

    /** As {@link #expired}, for a press that brought files: they cannot wait for the code, and the page says so. */
    String expiredWithFiles(boolean some, Model model) {
        return expired(Typed.NONE, some, model);
    }

    private String expired(Typed typed, boolean filesLost, Model model) {
        var kept = typed.equals(Typed.NONE) ? "" : form.seal(TYPED, typed, Held.LONGEST);
        model.addAttribute(FormPlace.KEY, FormPlace.of("/follow"));
        model.addAttribute("page", new EnterPage("", kept, true, filesLost));
        return "publicsite/follow/enter";
    }

    /** Says where the page stands, so that the tab can ask for it again. */
    void place(String path, Held held, Model model) {
        var mark = ended.mark(held.visit());
        model.addAttribute(FormPlace.KEY, FormPlace.of(path).keeping("follow", held.caseId(), mark));
    }

    /** A page whose script asks for the case with what the tab keeps, and shows the door if it keeps nothing. */
    String shell(String page, Model model) {
        model.addAttribute(FormPlace.KEY, new FormPlace("/follow/" + page, "follow", "", "", ""));
        model.addAttribute("page", new EnterPage("", "", false));
        return "publicsite/follow/shell";
    }

    Typed kept(String field) {
        return form.open(TYPED, field, Typed.class).orElse(Typed.NONE);
    }

    /** The case, just opened by its code. */
    String entered(CaseId id, ReceiptCode code, Typed typed, Model model, Texts texts) {
        return story(Held.entered(id, following.generation(code), clock.instant()), "", typed, model, texts);
    }

    /** @param notice message key of what was just done, or empty */
    String story(Held held, String notice, Typed typed, Model model, Texts texts) {
        var story = following.open(held.id());
        var receipt = receipts.of(held.id()).isPresent();
        var sealed = seal(held.next(story.anonymous()));
        place("/follow/case", held, model);
        model.addAttribute("page", words.page(sealed, notice, story, receipt, typed, texts));
        return "publicsite/follow/story";
    }
}
