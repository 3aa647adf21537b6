package id.sasando.access.roles;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Requires;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The roles of an account, for the administrator. */
@Controller
@RequestMapping("/admin/accounts/{id}/roles")
class RolesController {
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();
    private final ShowRoles showRoles;
    private final ChangeRoles changeRoles;
    private final StoredRoleChanges changes;

    RolesController(ShowRoles showRoles, ChangeRoles changeRoles, StoredRoleChanges changes) {
        this.showRoles = showRoles;
        this.changeRoles = changeRoles;
        this.changes = changes;
    }

    record RolesForm(
            @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,

            @NotEmpty(message = "access.account.a-role-is-required") @Size(max = 10) List<@Size(max = 40) String> roles) {

        RolesForm(@Nullable Integer version, @Nullable List<String> roles) {
            this.version = version == null ? 0 : version;
            this.roles = roles == null
                    ? List.of()
                    : roles.stream().filter(ROLES::contains).toList();
        }

        Set<Role> wanted() {
            return roles.stream().map(Role::valueOf).collect(Collectors.toSet());
        }
    }

    @GetMapping
    @Requires(MANAGE_ACCOUNTS)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", showRoles.of(id, changes.version(id), viewer));
        return "access/roles/edit";
    }

    @PostMapping
    @Requires(MANAGE_ACCOUNTS)
    String change(@PathVariable UUID id, @Valid RolesForm form, BindingResult errors, Viewer viewer, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("page", showRoles.of(id, form.version(), viewer).with(form.roles()));
            return "access/roles/edit";
        }
        changeRoles.run(id, form.version(), form.wanted(), viewer);
        return "redirect:/admin/accounts/" + id + "/roles";
    }
}
