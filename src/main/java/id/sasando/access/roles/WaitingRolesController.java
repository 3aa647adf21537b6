package id.sasando.access.roles;

import static id.sasando.access.Permission.CONFIRM_ROLES;

import id.sasando.access.Accounts;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.access.account.LinkPage;
import id.sasando.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What waits for a second person: confirm, refuse with a reason, take note of what the console did. */
@Controller
@RequestMapping("/roles")
class WaitingRolesController {
    private final ShowRoles showRoles;
    private final GrantRoles grants;
    private final RefuseRole refuseRole;
    private final StoredRoleChanges changes;
    private final ConfirmReset confirmReset;
    private final Accounts accounts;

    WaitingRolesController(
            ShowRoles showRoles,
            GrantRoles grants,
            RefuseRole refuseRole,
            StoredRoleChanges changes,
            ConfirmReset confirmReset,
            Accounts accounts) {
        this.confirmReset = confirmReset;
        this.accounts = accounts;
        this.showRoles = showRoles;
        this.grants = grants;
        this.refuseRole = refuseRole;
        this.changes = changes;
    }

    record RefusalForm(
            @NotBlank(message = "access.roles.refusal-needs-a-reason") @Size(max = 1000)
            String reason) {
        RefusalForm(@Nullable String reason) {
            this.reason = Objects.requireNonNullElse(reason, "").strip();
        }
    }

    /** @param seen the changes that were on the page */
    record SeenForm(@Size(max = 100) List<UUID> seen) {
        SeenForm(@Nullable List<UUID> seen) {
            this.seen = seen == null ? List.of() : List.copyOf(seen);
        }
    }

    @GetMapping
    @Requires(CONFIRM_ROLES)
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", showRoles.waiting(viewer));
        return "access/roles/waiting";
    }

    @PostMapping("/{id}/confirm")
    @Requires(CONFIRM_ROLES)
    String confirm(@PathVariable UUID id, Viewer viewer, Model model) {
        var change = changes.find(id).orElseThrow(() -> new NotFound("role change " + id));
        if (change.kind() == RoleChange.Kind.RESET) return confirmReset(change, viewer, model);
        grants.confirm(change, viewer);
        return "redirect:/roles";
    }

    /** The link is shown this once, and to nobody else. */
    private String confirmReset(RoleChange change, Viewer viewer, Model model) {
        var link = confirmReset.run(change, viewer);
        var name = accounts.names(List.of(change.account())).getOrDefault(change.account(), "");
        model.addAttribute("page", new LinkPage("/roles", name, link.url(), link.expiresAt(), false, false));
        return "access/roles/link";
    }

    @GetMapping("/{id}/refuse")
    @Requires(CONFIRM_ROLES)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", new RefuseRolePage(showRoles.waiting(id, viewer), ""));
        return "access/roles/refuse";
    }

    @PostMapping("/{id}/refuse")
    @Requires(CONFIRM_ROLES)
    String refuse(@PathVariable UUID id, @Valid RefusalForm form, BindingResult errors, Viewer viewer, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("page", new RefuseRolePage(showRoles.waiting(id, viewer), form.reason()));
            return "access/roles/refuse";
        }
        refuseRole.run(id, form.reason(), viewer);
        return "redirect:/roles";
    }

    @PostMapping("/seen")
    @Requires(CONFIRM_ROLES)
    String see(@Valid SeenForm form, BindingResult errors, Viewer viewer) {
        if (!errors.hasErrors() && !form.seen().isEmpty()) grants.see(form.seen(), viewer);
        return "redirect:/roles";
    }
}
