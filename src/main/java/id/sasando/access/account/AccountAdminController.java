package id.sasando.access.account;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Requires;
import id.sasando.access.RoleGrants;
import id.sasando.access.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts for the administrator: look, lock, unlock, reset. */
@Controller
@RequestMapping("/admin/accounts")
class AccountAdminController {
    private final ViewAccounts viewAccounts;
    private final LockAccount lockAccount;
    private final UnlockAccount unlockAccount;
    private final ResetSignIn resetSignIn;
    private final RoleGrants grants;
    private final Clock clock;

    AccountAdminController(
            ViewAccounts viewAccounts,
            LockAccount lockAccount,
            UnlockAccount unlockAccount,
            ResetSignIn resetSignIn,
            RoleGrants grants,
            Clock clock) {
        this.viewAccounts = viewAccounts;
        this.lockAccount = lockAccount;
        this.unlockAccount = unlockAccount;
        this.resetSignIn = resetSignIn;
        this.grants = grants;
        this.clock = clock;
    }

    record AccountFilterForm(
            @Size(max = 80) String words, @Size(max = 40) String after) {
        AccountFilterForm(@Nullable String words, @Nullable String after) {
            this.words = Objects.requireNonNullElse(words, "").strip();
            this.after = Objects.requireNonNullElse(after, "");
        }
    }

    @GetMapping
    @Requires(MANAGE_ACCOUNTS)
    String list(@Valid AccountFilterForm filter, BindingResult errors, Viewer viewer, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("page", new AccountListPage(filter.words(), List.of(), Optional.empty()));
            return "access/account/list";
        }
        var slice = viewAccounts.list(filter.words(), filter.after(), viewer);
        var next = slice.next().map(it -> "?words=" + encoded(filter.words()) + "&after=" + encoded(it));
        var lines = slice.items().stream().map(AccountAdminController::line).toList();
        model.addAttribute("page", new AccountListPage(filter.words(), lines, next));
        return "access/account/list";
    }

    @GetMapping("/{id}")
    @Requires(MANAGE_ACCOUNTS)
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", page(viewAccounts.open(id, viewer), viewer, ""));
        return "access/account/show";
    }

    @GetMapping("/{id}/{act:lock|unlock|reset|end-sessions}")
    @Requires(MANAGE_ACCOUNTS)
    String confirm(@PathVariable UUID id, @PathVariable String act, Viewer viewer, Model model) {
        model.addAttribute("page", page(viewAccounts.open(id, viewer), viewer, act));
        return "access/account/confirm";
    }

    @PostMapping("/{id}/lock")
    @Requires(MANAGE_ACCOUNTS)
    String lock(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        lockAccount.run(id, version, viewer);
        return "redirect:/admin/accounts/" + id;
    }

    @PostMapping("/{id}/unlock")
    @Requires(MANAGE_ACCOUNTS)
    String unlock(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        unlockAccount.run(id, version, viewer);
        return "redirect:/admin/accounts/" + id;
    }

    @PostMapping("/{id}/reset")
    @Requires(MANAGE_ACCOUNTS)
    String reset(@PathVariable UUID id, Viewer viewer, Model model) {
        var reset = resetSignIn.run(id, viewer);
        if (reset.isEmpty()) return "redirect:/admin/accounts/" + id;
        var link = reset.get();
        var account = viewAccounts.open(id, viewer);
        model.addAttribute(
                "page", new LinkPage(path(account), account.login(), link.url(), link.expiresAt(), false, false));
        return "access/account/link";
    }

    private static AccountListPage.Line line(Account account) {
        return new AccountListPage.Line(
                path(account),
                account.login(),
                account.name(),
                roleKeys(account),
                stateKey(account),
                account.isLocked(),
                account.times().lastSignInAt());
    }

    private AccountPage page(Account account, Viewer viewer, String act) {
        var state = account.state();
        var times = account.times();
        return new AccountPage(
                path(account),
                account.login(),
                account.name(),
                account.email().orElse(""),
                roleKeys(account),
                new AccountPage.State(
                        stateKey(account),
                        account.isLocked(),
                        state == Account.State.LEFT,
                        state == Account.State.INVITED,
                        grants.resetWaits(account.id())),
                new AccountPage.Times(
                        times.createdAt(),
                        times.lastSignInAt(),
                        times.codeClosedUntil().filter(clock.instant()::isBefore)),
                account.id().equals(viewer.id()),
                account.version(),
                act);
    }

    static String path(Account account) {
        return "/admin/accounts/" + account.id();
    }

    private static List<String> roleKeys(Account account) {
        return account.roles().stream().map(it -> "access.role." + it.name()).toList();
    }

    private static String stateKey(Account account) {
        return "access.account.state." + account.state().name();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
