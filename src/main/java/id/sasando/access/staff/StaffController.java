package id.sasando.access.staff;

import static id.sasando.access.Permission.ARRANGE_WORK;
import static id.sasando.access.Permission.NAME_SUPERVISORS;

import id.sasando.access.Accounts;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.access.staff.StoredStaff.Member;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who leads whom. */
@Controller
@RequestMapping("/staff")
class StaffController {
    private final ShowStaff showStaff;
    private final NameSupervisor nameSupervisor;
    private final Accounts accounts;

    StaffController(ShowStaff showStaff, NameSupervisor nameSupervisor, Accounts accounts) {
        this.showStaff = showStaff;
        this.nameSupervisor = nameSupervisor;
        this.accounts = accounts;
    }

    /** @param supervisor empty: the head of office */
    record SupervisorForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable UUID supervisor) {
        int seen() {
            return version == null ? -1 : version;
        }
    }

    @GetMapping
    @Requires(ARRANGE_WORK)
    String list(Viewer viewer, Model model) {
        var away = accounts.away();
        var lines = showStaff.list(viewer).stream()
                .map(it -> line(it, Optional.ofNullable(away.get(it.id())), viewer))
                .toList();
        model.addAttribute("page", new StaffPage(viewer.may(NAME_SUPERVISORS), lines));
        return "access/staff/list";
    }

    @GetMapping("/{id}/supervisor")
    @Requires(NAME_SUPERVISORS)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        var member = showStaff.led(id, viewer);
        var chosen = member.supervisor().map(UUID::toString).orElse("");
        model.addAttribute(
                "page",
                new SupervisorPage(path(member), member.name(), member.version(), showStaff.beside(id), chosen));
        return "access/staff/supervisor";
    }

    @PostMapping("/{id}/supervisor")
    @Requires(NAME_SUPERVISORS)
    String change(@PathVariable UUID id, @Valid SupervisorForm form, BindingResult errors, Viewer viewer) {
        if (errors.hasErrors()) return "redirect:/staff/" + id + "/supervisor";
        nameSupervisor.run(id, form.seen(), Optional.ofNullable(form.supervisor()), viewer);
        return "redirect:/staff";
    }

    private static StaffPage.Line line(Member member, Optional<Accounts.Away> away, Viewer viewer) {
        return new StaffPage.Line(
                path(member),
                member.name(),
                member.supervisorName(),
                away,
                member.id().equals(viewer.id()),
                viewer.leads(member.supervisor()));
    }

    private static String path(Member member) {
        return "/staff/" + member.id();
    }
}
