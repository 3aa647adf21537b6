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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
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

/** When somebody is away, and who stands in. */
@Controller
@RequestMapping("/staff/{id}/absence")
class AbsenceController {
    private final ShowStaff showStaff;
    private final StoredAbsences absences;
    private final ArrangeAbsence arrangeAbsence;
    private final Accounts accounts;

    AbsenceController(ShowStaff showStaff, StoredAbsences absences, ArrangeAbsence arrangeAbsence, Accounts accounts) {
        this.showStaff = showStaff;
        this.absences = absences;
        this.arrangeAbsence = arrangeAbsence;
        this.accounts = accounts;
    }

    /** @param key of this form: a second press finds the absence that the first one made */
    record AbsenceForm(
            @Nullable UUID key,

            @Nullable @Size(max = 10) String first,

            @Nullable @Size(max = 10) String last,

            @Nullable UUID deputy) {
        static final AbsenceForm EMPTY = new AbsenceForm(null, null, null, null);

        AbsencePage.Typed typed() {
            return new AbsencePage.Typed(text(first), text(last), text(deputy));
        }

        Absence absence(UUID account) {
            return new Absence(
                    Objects.requireNonNullElseGet(key, UUID::randomUUID),
                    account,
                    Objects.requireNonNull(deputy),
                    day(first).orElseThrow(),
                    day(last).orElseThrow());
        }

        /** As browsers send a day; empty if it is none. */
        static Optional<LocalDate> day(@Nullable String typed) {
            try {
                return Optional.ofNullable(typed).map(LocalDate::parse);
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
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
        if (AbsenceForm.day(form.first()).isEmpty()) errors.rejectValue("first", "access.absence.days-are-missing");
        if (AbsenceForm.day(form.last()).isEmpty()) errors.rejectValue("last", "access.absence.days-are-missing");
        if (form.deputy() == null) errors.rejectValue("deputy", "access.absence.deputy-is-missing");
        if (!errors.hasErrors()) {
            try {
                arrangeAbsence.begin(form.absence(id), viewer);
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
        arrangeAbsence.end(absence, viewer);
        return "redirect:/staff/" + id + "/absence";
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
