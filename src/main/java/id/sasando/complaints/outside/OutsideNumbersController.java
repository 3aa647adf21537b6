package id.sasando.complaints.outside;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.outside.OutsideNumbers.Told;
import id.sasando.complaints.words.Attempt;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
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

/** The numbers that other bodies gave to a case. */
@Controller
class OutsideNumbersController {
    private final RecordOutsideNumber recordNumber;
    private final OutsideReading reading;
    private final OutsidePages pages;

    OutsideNumbersController(RecordOutsideNumber recordNumber, OutsideReading reading, OutsidePages pages) {
        this.recordNumber = recordNumber;
        this.reading = reading;
        this.pages = pages;
    }

    record NumberForm(
            @Nullable UUID submission,
            @Nullable @Size(max = 20) String kind,
            @Nullable @Size(max = 60) String number,
            @Nullable @Size(max = 20) String givenOn,
            @Nullable @Size(max = 2000) String note) {
        UUID key() {
            return submission == null ? UUID.randomUUID() : submission;
        }

        NumberForm keyed(UUID key) {
            return new NumberForm(key, kind, number, givenOn, note);
        }
    }

    record RemovalForm(@Nullable UUID submission, @Nullable UUID number) {}

    @GetMapping("/cases/{id}/outside-numbers")
    @Requires(Permission.RECORD_OUTSIDE_NUMBER)
    String show(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        return pages.show(new CaseId(id), Optional.empty(), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/outside-numbers")
    @Requires(Permission.RECORD_OUTSIDE_NUMBER)
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("numberForm") NumberForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var caseId = new CaseId(id);
        Optional<Told> told = reading.read(form, errors, texts);
        if (told.isPresent()
                && Attempt.succeeds(() -> recordNumber.add(caseId, form.key(), told.get(), viewer), errors)) {
            return "redirect:/cases/" + id + "/outside-numbers";
        }
        return pages.show(caseId, Optional.of(form.keyed(Attempt.keyAfter(form.key(), errors))), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/outside-numbers/remove")
    @Requires(Permission.RECORD_OUTSIDE_NUMBER)
    String remove(
            @PathVariable UUID id,
            @Valid @ModelAttribute("removalForm") RemovalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var number = form.number();
        var key = form.submission();
        if (errors.hasErrors() || number == null || key == null) {
            return pages.show(new CaseId(id), Optional.empty(), viewer, model, texts);
        }
        Runnable removing = () -> recordNumber.remove(new CaseId(id), key, number, viewer);
        if (Attempt.succeeds(removing, errors, "complaints.sent.otherwise.removal")) {
            return "redirect:/cases/" + id + "/outside-numbers";
        }
        return pages.show(new CaseId(id), Optional.empty(), viewer, model, texts);
    }
}
