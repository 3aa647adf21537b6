package id.sasando.reference.phones;

import static id.sasando.access.Permission.KEEP_PHONES;

import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of numbers to be confirmed, and confirming what somebody else entered. */
@Controller
@RequestMapping("/phones")
class PhoneListController {
    private static final String VIEW = "reference/phones/list";
    private final ShowPhones showPhones;
    private final ConfirmPhone confirmPhone;
    private final TypedDays days;

    PhoneListController(ShowPhones showPhones, ConfirmPhone confirmPhone, TypedDays days) {
        this.showPhones = showPhones;
        this.confirmPhone = confirmPhone;
        this.days = days;
    }

    record CheckForm(
            @Nullable @Size(max = 20) String checkedOn,
            @Nullable @Size(max = 10) String how) {

        Optional<PhoneChecked.How> chosen() {
            return Arrays.stream(PhoneChecked.How.values())
                    .filter(it -> it.name().equals(how))
                    .findFirst();
        }

        Optional<LocalDate> day(TypedDays days) {
            return days.read(checkedOn);
        }

        PhonePage.CheckTyped typed() {
            return new PhonePage.CheckTyped(checkedOn == null ? "" : checkedOn, how == null ? "" : how);
        }
    }

    @GetMapping
    @Requires(KEEP_PHONES)
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", showPhones.list(viewer));
        return VIEW;
    }

    @PostMapping("/entries/{id}")
    @Requires(KEEP_PHONES)
    String confirm(
            @PathVariable UUID id,
            @Valid @ModelAttribute("checkForm") CheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var day = form.day(days);
        var how = form.chosen();
        if (day.isEmpty()) errors.rejectValue("checkedOn", "reference.phone.day-is-missing");
        if (how.isEmpty()) errors.rejectValue("how", "reference.phone.how-is-missing");
        if (errors.hasErrors()) return list(viewer, model);
        confirmPhone.entered(id, how.orElseThrow(), day.orElseThrow(), viewer);
        return "redirect:/phones";
    }
}
