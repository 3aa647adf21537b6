package id.sasando.access.account;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Requires;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form for a new account. */
@Controller
@RequestMapping("/admin/accounts")
class AccountAddController {
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();
    private final StoredAccounts accounts;
    private final AddAccount addAccount;

    AccountAddController(StoredAccounts accounts, AddAccount addAccount) {
        this.accounts = accounts;
        this.addAccount = addAccount;
    }

    record NewAccountForm(
            @Size(max = 40) @Pattern(regexp = AddAccount.LOGIN, message = "access.account.login-has-another-form") String login,

            @NotBlank(message = "access.account.name-is-required") @Size(max = 120) String name,

            @Email @Size(max = 254) String email,

            @NotEmpty(message = "access.account.a-role-is-required") @Size(max = 10) List<@Size(max = 40) String> roles) {

        NewAccountForm(
                @Nullable String login, @Nullable String name, @Nullable String email, @Nullable List<String> roles) {
            this.login = Objects.requireNonNullElse(login, "").strip().toLowerCase(Locale.ROOT);
            this.name = Objects.requireNonNullElse(name, "").strip();
            this.email = Objects.requireNonNullElse(email, "").strip();
            this.roles = roles == null
                    ? List.of()
                    : roles.stream().filter(ROLES::contains).toList();
        }

        NewAccount account() {
            var held = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
            return new NewAccount(login, name, Optional.of(email).filter(it -> !it.isEmpty()), held);
        }
    }

    @GetMapping("/new")
    @Requires(MANAGE_ACCOUNTS)
    String create(Model model) {
        model.addAttribute("page", new AddAccountPage("", "", "", ROLES, List.of()));
        return "access/account/new";
    }

    @PostMapping
    @Requires(MANAGE_ACCOUNTS)
    String add(@Valid NewAccountForm form, BindingResult errors, Viewer viewer, Model model) {
        if (!errors.hasErrors() && accounts.taken(form.login())) {
            errors.rejectValue("login", "access.account.login-is-taken");
        }
        if (errors.hasErrors()) {
            var page = new AddAccountPage(form.login(), form.name(), form.email(), ROLES, form.roles());
            model.addAttribute("page", page);
            return "access/account/new";
        }
        var added = addAccount.invite(form.account(), viewer.actor(MANAGE_ACCOUNTS));
        var link = added.link();
        var waits = !added.waiting().isEmpty();
        model.addAttribute(
                "page",
                new LinkPage(
                        "/admin/accounts/" + added.account(),
                        added.login(),
                        link.url(),
                        link.expiresAt(),
                        true,
                        waits));
        return "access/account/link";
    }
}
