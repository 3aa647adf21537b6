package id.sasando.access.staff;

import static id.sasando.access.Permission.ARRANGE_WORK;

import id.sasando.access.Accounts;
import id.sasando.access.Requires;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.shared.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** When somebody is away, and who stands in. */
@Controller
@RequestMapping("/staff/{id}/absence")
class AbsenceController {
    private final ShowStaff showStaff;
    private final StoredAbsences absences;
    private final ArrangeAbsence arrangeAbsence;
    private final Accounts accounts;
    private final ConversionService days;

    /** @param days reads what is typed; a command, which has no pages, has none */
    AbsenceController(
            ShowStaff showStaff,
            StoredAbsences absences,
            ArrangeAbsence arrangeAbsence,
            Accounts accounts,
            @Lazy @Qualifier("mvcConversionService") ConversionService days) {
        this.showStaff = showStaff;
        this.absences = absences;
        this.arrangeAbsence = arrangeAbsence;
        this.accounts = accounts;
        this.days = days;
    }

    /** @param key of this form: a second press finds the absence that the first one made */
    record AbsenceForm(
            @Nullable UUID key,

            @Nullable @Size(max = 20) String first,

            @Nullable @Size(max = 20) String last,

            @Nullable UUID deputy) {
        static final AbsenceForm EMPTY = new AbsenceForm(null, null, null, null);

        AbsencePage.Typed typed() {
            return new AbsencePage.Typed(text(first), text(last), text(deputy));
        }

        Absence absence(UUID account, LocalDate firstOn, LocalDate lastOn) {
            return new Absence(
                    Objects.requireNonNullElseGet(key, UUID::randomUUID),
                    account,
                    Objects.requireNonNull(deputy),
                    firstOn,
                    lastOn);
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }

    @GetMapping
    @Requires(ARRANGE_WORK)
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", page(id, AbsenceForm.EMPTY, viewer));
        return "access/staff/absence";
    }

    @PostMapping
    @Requires(ARRANGE_WORK)
    String begin(
            @PathVariable UUID id,
            @Valid @ModelAttribute("absenceForm") AbsenceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        showStaff.led(id, viewer);
        var first = day(form.first());
        var last = day(form.last());
        if (first.isEmpty()) errors.rejectValue("first", "access.absence.days-are-missing");
        if (last.isEmpty()) errors.rejectValue("last", "access.absence.days-are-missing");
        if (form.deputy() == null) errors.rejectValue("deputy", "access.absence.deputy-is-missing");
        if (!errors.hasErrors()) {
            try {
                arrangeAbsence.begin(form.absence(id, first.orElseThrow(), last.orElseThrow()), viewer);
                return "redirect:/staff/" + id + "/absence";
            } catch (RuleViolation refused) {
                errors.reject(refused.code());
                response.setStatus(HttpServletResponse.SC_CONFLICT);
            }
        }
        model.addAttribute("page", page(id, form, viewer));
        return "access/staff/absence";
    }

    @PostMapping("/{absence}/end")
    @Requires(ARRANGE_WORK)
    String end(@PathVariable UUID id, @PathVariable UUID absence, Viewer viewer) {
        arrangeAbsence.end(id, absence, viewer);
        return "redirect:/staff/" + id + "/absence";
    }

    /** As people type it on every page; empty if it is none. */
    private Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.ofNullable(days.convert(Objects.requireNonNullElse(typed, ""), LocalDate.class));
        } catch (ConversionFailedException _) {
            return Optional.empty();
        }
    }

    private AbsencePage page(UUID id, AbsenceForm form, Viewer viewer) {
        var member = showStaff.led(id, viewer);
        var today = arrangeAbsence.today();
        var known = absences.notOver(today).stream()
                .filter(it -> it.account().equals(id))
                .toList();
        var names = accounts.names(known.stream().map(Absence::deputy).toList());
        List<AbsencePage.Line> lines = known.stream()
                .map(it -> new AbsencePage.Line(
                        it.id().toString(),
                        names.getOrDefault(it.deputy(), ""),
                        it.firstOn(),
                        it.lastOn(),
                        it.holds(today)))
                .toList();
        var head = accounts.holding(Role.HEAD_OF_OFFICE).stream()
                .anyMatch(it -> it.id().equals(id));
        var choices = showStaff.beside(id);
        var key = UUID.randomUUID().toString();
        return new AbsencePage("/staff/" + id, member.name(), head, lines, choices, form.typed(), key);
    }
}
