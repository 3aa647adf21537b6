package id.sasando.reference.phones;

import static id.sasando.access.Permission.KEEP_PHONES;

import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.reference.phones.PhoneListController.CheckForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One number: confirming it as it is shown, entering another with its source, or ending it. */
@Controller
@RequestMapping("/phones")
class PhoneController {
    private static final String VIEW = "reference/phones/phone";
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 -]{1,30}[0-9]");
    private static final Pattern SITE = Pattern.compile("https?://[^\\s\"<>]+");
    private final PhoneSubject subjects;
    private final ShowPhones showPhones;
    private final ConfirmPhone confirmPhone;
    private final EnterPhone enterPhone;
    private final TypedDays days;

    PhoneController(
            PhoneSubject subjects,
            ShowPhones showPhones,
            ConfirmPhone confirmPhone,
            EnterPhone enterPhone,
            TypedDays days) {
        this.subjects = subjects;
        this.showPhones = showPhones;
        this.confirmPhone = confirmPhone;
        this.enterPhone = enterPhone;
        this.days = days;
    }

    /** @param number the number that was on the page */
    record SubjectChoice(
            @Nullable @Size(max = 60) String of,
            @Nullable @Size(max = 40) String number) {
        String key() {
            return of == null ? "" : of;
        }

        String seen() {
            return number == null ? "" : number;
        }
    }

    @GetMapping("/one")
    @Requires(KEEP_PHONES)
    String show(@Valid SubjectChoice choice, BindingResult errors, Model model) {
        var subject = subjects.find(choice.key(), confirmPhone.today());
        return page(subject, PhoneForm.empty(choice.key()), new PhonePage.CheckTyped("", ""), model);
    }

    @PostMapping("/confirm")
    @Requires(KEEP_PHONES)
    String confirm(
            @Valid SubjectChoice choice,
            BindingResult wrong,
            @Valid @ModelAttribute("checkForm") CheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var subject = subjects.find(choice.key(), confirmPhone.today());
        var day = form.day(days);
        var how = form.chosen();
        if (day.isEmpty()) errors.rejectValue("checkedOn", "reference.phone.day-is-missing");
        if (how.isEmpty()) errors.rejectValue("how", "reference.phone.how-is-missing");
        if (errors.hasErrors()) return page(subject, PhoneForm.empty(choice.key()), form.typed(), model);
        confirmPhone.known(choice.key(), choice.seen(), how.orElseThrow(), day.orElseThrow(), viewer);
        return "redirect:/phones";
    }

    @PostMapping("/one")
    @Requires(KEEP_PHONES)
    String enter(@Valid @ModelAttribute("phoneForm") PhoneForm form, BindingResult errors, Viewer viewer, Model model) {
        var subject = subjects.find(form.of(), confirmPhone.today());
        var seen = days.read(form.asOf());
        check(form, subject, seen, errors);
        if (errors.hasErrors()) return page(subject, form, new PhonePage.CheckTyped("", ""), model);
        enterPhone.run(entered(form, subject, seen.orElseThrow(), viewer.id()), viewer);
        return "redirect:/phones";
    }

    private void check(PhoneForm form, PhoneSubject.Of subject, Optional<LocalDate> seen, Errors errors) {
        if (!form.ends()) {
            var written = NUMBER.matcher(form.number()).matches();
            var whole = form.number().startsWith("+") || !subject.isForEverybody();
            if (!written) errors.rejectValue("number", "reference.phone.number-is-wrong");
            else if (!whole) errors.rejectValue("number", "reference.phone.number-needs-its-country");
            if (form.chosenChannel().isEmpty()) errors.rejectValue("channel", "reference.phone.channel-is-missing");
        } else if (subject.known().isEmpty()) {
            errors.rejectValue("ended", "reference.phone.nothing-to-end");
        }
        if (form.sourceTitle().isEmpty()) errors.rejectValue("sourceTitle", "reference.phone.source-is-missing");
        if (!form.sourceUrl().isEmpty() && !SITE.matcher(form.sourceUrl()).matches()) {
            errors.rejectValue("sourceUrl", "reference.phone.site-is-wrong");
        }
        if (seen.isEmpty()) errors.rejectValue("asOf", "reference.phone.day-is-missing");
        else if (seen.get().isAfter(confirmPhone.today()))
            errors.rejectValue("asOf", "reference.phone.seen-in-the-future");
    }

    private static PhoneEntered entered(PhoneForm form, PhoneSubject.Of subject, LocalDate seen, UUID by) {
        var id = form.key() == null ? UUID.randomUUID() : form.key();
        var number = form.ends() ? subject.known().orElseThrow().number() : form.number();
        var channel = form.ends() ? subject.known().orElseThrow().channel() : form.channel();
        return new PhoneEntered(
                id,
                subject.key(id),
                subject.country(),
                subject.kind(),
                subject.mission(),
                subject.name().indonesian(),
                subject.name().english(),
                number,
                channel,
                number.startsWith("+") ? "*" : subject.country(),
                PhoneForm.known(form.hoursId()).orElse(null),
                PhoneForm.known(form.hoursEn()).orElse(null),
                seen,
                form.sourceTitle(),
                PhoneForm.known(form.sourceUrl()).orElse(null),
                form.ends(),
                by);
    }

    private String page(PhoneSubject.Of subject, PhoneForm form, PhonePage.CheckTyped check, Model model) {
        var shown = subject.known().map(showPhones::line);
        model.addAttribute(
                "page", new PhonePage(subject.of(), subject.name(), subject.covers(), shown, form.typed(), check));
        return VIEW;
    }
}
