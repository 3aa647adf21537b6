package id.sasando.publicsite.follow;

import id.sasando.access.Open;
import id.sasando.access.SourceLimits;
import id.sasando.complaints.Following.Suspecting;
import id.sasando.complaints.Following.Suspecting.Suspicion;
import id.sasando.complaints.Following.Suspecting.Whom;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.ReceiptCode;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.publicsite.follow.SuspicionController.SuspicionMarks.Mark;
import id.sasando.shared.QrDrawing;
import id.sasando.shared.TypedWords;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.PostMapping;

/** The reporter finds it strange who opened the report. The answer shows a new code; it stands in no address. */
@Controller
class SuspicionController {
    private final FollowPages pages;
    private final Suspecting suspecting;
    private final SuspicionMarks marks;
    private final SourceLimits limits;

    SuspicionController(FollowPages pages, Suspecting suspecting, SuspicionMarks marks, SourceLimits limits) {
        this.pages = pages;
        this.suspecting = suspecting;
        this.marks = marks;
        this.limits = limits;
    }

    /** @param mark sealed: key and code of the report that it becomes */
    record SuspicionForm(
            @Nullable @Size(max = 2000) String mark,
            @Nullable @Size(max = 4000) String suspicion,
            @Nullable @Size(max = 10) String whom) {

        Typed typed() {
            return Typed.suspicion(TypedWords.of(suspicion), TypedWords.of(whom));
        }

        Optional<Whom> meant() {
            return Stream.of(Whom.values()).filter(it -> it.name().equals(whom)).findFirst();
        }
    }

    @PostMapping("/follow/suspicion")
    @Open
    String suspect(
            HeldForm sent,
            @Valid SuspicionForm form,
            BindingResult errors,
            Model model,
            Texts texts,
            HttpServletResponse response) {
        var held = pages.open(sent);
        var typed = form.typed();
        if (held.isEmpty()) return pages.expired(typed, model);
        if (typed.suspicion().isEmpty()) errors.rejectValue("suspicion", "publicsite.suspicion.is-missing");
        if (form.meant().isEmpty()) errors.rejectValue("whom", "publicsite.suspicion.whom-is-missing");
        if (errors.hasErrors()) return pages.story(held.get(), "", typed, model, texts);
        var mark = marks.open(form.mark());
        var said = new Suspicion(
                mark.submission(),
                mark.receiptCode(),
                typed.suspicion(),
                form.meant().orElseThrow());
        try {
            return lodged(mark, suspecting.suspect(held.get().id(), said, this::count), model);
        } catch (LodgedOtherwise other) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var places = new Object[] {other.firstAt()};
            errors.addError(
                    new ObjectError("suspicion", new String[] {"publicsite.suspicion.sent-otherwise"}, places, null));
            return pages.story(held.get(), "", typed, model, texts);
        }
    }

    private void count() {
        limits.take(SourceLimits.Kind.LODGE);
    }

    private static String lodged(Mark mark, Optional<id.sasando.documents.SignedReceipt> receipt, Model model) {
        var code = mark.receiptCode();
        var signed = receipt.map(it -> new StoryPage.SuspicionSentPage.Signed(it.text(), QrDrawing.of(it.text())));
        var groups = List.of(code.grouped().split("-"));
        model.addAttribute("page", new StoryPage.SuspicionSentPage(code.grouped(), groups, signed));
        return "publicsite/follow/suspicion-sent";
    }

    /** Key and code of the report that a suspicion becomes: made with the form, so that a second press shows the same code. */
    @Component
    static class SuspicionMarks {
        private static final String FORM = "publicsite.follow.suspicion";
        private final SealedForm form;
        private final SecureRandom random = new SecureRandom();

        SuspicionMarks(SealedForm form) {
            this.form = form;
        }

        record Mark(UUID submission, String code) {
            ReceiptCode receiptCode() {
                return new ReceiptCode(code);
            }
        }

        String fresh() {
            return form.seal(FORM, made());
        }

        /** A new one, if the field has expired: then it is no repetition. */
        Mark open(@Nullable String field) {
            return form.open(FORM, field == null ? "" : field, Mark.class).orElseGet(this::made);
        }

        private Mark made() {
            return new Mark(UUID.randomUUID(), ReceiptCode.random(random).value());
        }
    }
}
