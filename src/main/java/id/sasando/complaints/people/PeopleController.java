package id.sasando.complaints.people;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.words.Attempt;
import id.sasando.web.Texts;
import id.sasando.workers.WorkerId;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows and changes a person of a case. */
@Controller
class PeopleController {
    private final ChangePerson changePerson;
    private final PersonReading reading;
    private final PersonPages pages;

    PeopleController(ChangePerson changePerson, PersonReading reading, PersonPages pages) {
        this.changePerson = changePerson;
        this.reading = reading;
        this.pages = pages;
    }

    /** Both ids of the path together: a handler takes six arguments at most. */
    @ModelAttribute("place")
    PersonDoor.Place place(@PathVariable UUID id, @PathVariable UUID worker) {
        return new PersonDoor.Place(new CaseId(id), new WorkerId(worker));
    }

    @GetMapping("/cases/{id}/people/{worker}")
    @Requires(Permission.EDIT_CASE)
    String edit(
            @Valid @ModelAttribute(name = "place", binding = false) PersonDoor.Place place,
            Viewer viewer,
            Model model,
            Texts texts) {
        var opened = changePerson.open(place, viewer);
        model.addAttribute("page", pages.of(opened, pages.standing(opened.person()), Optional.empty(), texts));
        return "complaints/people/person";
    }

    @PostMapping("/cases/{id}/people/{worker}")
    @Requires(Permission.EDIT_CASE)
    String change(
            @Valid @ModelAttribute(name = "place", binding = false) PersonDoor.Place place,
            @Valid @ModelAttribute("personForm") PersonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        var read = reading.read(form, changePerson.known(place, viewer), errors, texts);
        var weighed = read.warnings().isEmpty() || Boolean.TRUE.equals(form.warned());
        var change = read.change();
        if (weighed && change.isPresent()) {
            var wanted = change.get();
            if (Attempt.succeeds(() -> changePerson.run(place, form.seen(), wanted, viewer), errors)) {
                return "redirect:/cases/" + place.id().value();
            }
        }
        model.addAttribute("page", pages.of(changePerson.open(place, viewer), form, Optional.of(read), texts));
        return "complaints/people/person";
    }
}
