package id.sasando.complaints.people;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.FormHeads;
import id.sasando.shared.TypedWords;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import id.sasando.workers.WorkerId;
import id.sasando.workers.Workers.SealedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the whole NIK or passport number of a person of a case: in one answer, which no browser keeps. */
@Controller
class NumberController {
    private final ShowNumber showNumber;
    private final FormHeads heads;

    NumberController(ShowNumber showNumber, FormHeads heads) {
        this.showNumber = showNumber;
        this.heads = heads;
    }

    record NumberForm(
            @Nullable SealedNumber number,
            @Nullable @Size(max = 1000) String reason) {
        static final NumberForm EMPTY = new NumberForm(null, null);

        String chosen() {
            return number == null ? "" : number.name();
        }

        String why() {
            return TypedWords.of(reason);
        }
    }

    /** Both ids of the path together: a handler takes six arguments at most. */
    @ModelAttribute("place")
    PersonDoor.Place place(@PathVariable UUID id, @PathVariable UUID worker) {
        return new PersonDoor.Place(new CaseId(id), new WorkerId(worker));
    }

    @GetMapping("/cases/{id}/people/{worker}/numbers")
    @Requires(Permission.REVEAL_IDENTITY)
    String edit(
            @Valid @ModelAttribute(name = "place", binding = false) PersonDoor.Place place,
            Viewer viewer,
            Model model,
            Texts texts) {
        model.addAttribute("page", page(showNumber.open(place, viewer), NumberForm.EMPTY, "", texts));
        return "complaints/people/number";
    }

    @PostMapping("/cases/{id}/people/{worker}/numbers")
    @Requires(Permission.REVEAL_IDENTITY)
    String show(
            @Valid @ModelAttribute(name = "place", binding = false) PersonDoor.Place place,
            @Valid @ModelAttribute("numberForm") NumberForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var number = form.number();
        if (number == null && !errors.hasErrors()) errors.rejectValue("number", "complaints.person.choose-a-number");
        if (form.why().isEmpty()) errors.rejectValue("reason", "complaints.case.needs-a-reason");
        var whole = new ArrayList<String>();
        if (number != null) {
            Attempt.succeeds(() -> whole.add(showNumber.run(place, number, form.why(), viewer)), errors);
        }
        model.addAttribute("page", page(showNumber.open(place, viewer), form, String.join("", whole), texts));
        return "complaints/people/number";
    }

    private NumberPage page(ShowNumber.Opened opened, NumberForm form, String whole, Texts texts) {
        var person = opened.person();
        var numbers = Stream.of(
                        option(SealedNumber.NIK, person.nik(), texts),
                        option(SealedNumber.PASSPORT, person.passport(), texts))
                .flatMap(List::stream)
                .toList();
        return new NumberPage(
                heads.fresh(opened.file(), texts),
                "/people/" + person.id().value() + "/numbers",
                person.facts().name(),
                numbers,
                form.chosen(),
                form.why(),
                whole.isEmpty() ? "" : texts.get("complaints.number." + form.chosen()),
                whole);
    }

    private static List<Option> option(SealedNumber number, Optional<String> masked, Texts texts) {
        return masked.map(it -> new Option(number.name(), texts.get("complaints.number." + number) + " " + it)).stream()
                .toList();
    }
}
