package id.sasando.access.signin;

import id.sasando.access.Open;
import id.sasando.access.Passwords;
import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.RoleGrants;
import id.sasando.access.Sessions;
import id.sasando.access.SourceLimits;
import id.sasando.access.SourceLimits.Kind;
import id.sasando.access.Viewer;
import id.sasando.access.provider.IdentityProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login and password, then a code, then a session: none before. No answer says which of the three was wrong. */
@Controller
class SignInController {
    private static final String PASSWORD_PAGE = "access/signin/password";
    private static final String CODE = "access/signin/code";
    private final Passwords passwords;
    private final EnterCode enterCode;
    private final SignInSteps steps;
    private final Sessions sessions;
    private final RoleGrants grants;
    private final SourceLimits limits;
    private final IdentityProvider provider;

    SignInController(
            Passwords passwords,
            EnterCode enterCode,
            SignInSteps steps,
            Sessions sessions,
            RoleGrants grants,
            SourceLimits limits,
            IdentityProvider provider) {
        this.passwords = passwords;
        this.enterCode = enterCode;
        this.steps = steps;
        this.sessions = sessions;
        this.grants = grants;
        this.limits = limits;
        this.provider = provider;
    }

    record SignInForm(
            @NotBlank @Size(max = 40) String login,
            @NotEmpty @Size(max = Passwords.LENGTH_MAX) String password,
            @Size(max = 420) String next) {

        SignInForm(@Nullable String login, @Nullable String password, @Nullable String next) {
            this.login = Objects.requireNonNullElse(login, "").strip();
            this.password = Objects.requireNonNullElse(password, "");
            this.next = Objects.requireNonNullElse(next, "");
        }
    }

    record CodeForm(
            @Size(max = 2000) String sealed,
            @NotBlank @Size(max = 20) String code) {
        CodeForm(@Nullable String sealed, @Nullable String code) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.code = Objects.requireNonNullElse(code, "").strip();
        }
    }

    @GetMapping("/sign-in")
    @Open
    String begin(@RequestParam(defaultValue = "") String next, Viewer viewer, Model model) {
        if (viewer.account().isPresent()) return "redirect:" + Landing.of(next, viewer);
        model.addAttribute("page", new SignInPage("", Landing.isLocal(next) ? next : "", provider.name()));
        return PASSWORD_PAGE;
    }

    @PostMapping("/sign-in")
    @Open
    String enterPassword(@Valid SignInForm form, BindingResult errors, Model model) {
        model.addAttribute("page", new SignInPage(form.login(), form.next(), provider.name()));
        if (errors.hasErrors()) return PASSWORD_PAGE;
        var first = passwords.check(form.login(), form.password());
        if (first.isEmpty()) {
            limits.take(Kind.WRONG_SIGN_IN);
            errors.rejectValue("login", "access.sign-in.wrong");
            return PASSWORD_PAGE;
        }
        var sealed = steps.seal(new SignInSteps.AwaitingCode(first.get(), form.next()));
        model.addAttribute("page", new CodePage(sealed));
        return CODE;
    }

    /** Whoever comes back to this address by reloading begins again. */
    @GetMapping("/sign-in/code")
    @Open
    String beginAgain() {
        return "redirect:/sign-in";
    }

    @PostMapping("/sign-in/code")
    @Open
    String enterCode(
            @Valid CodeForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var step = steps.openCode(form.sealed());
        if (step.isEmpty()) return "redirect:/sign-in";
        model.addAttribute("page", new CodePage(form.sealed()));
        if (errors.hasErrors()) return CODE;
        var viewer = enterCode.run(step.get().first(), form.code());
        if (viewer.isEmpty()) {
            limits.take(Kind.WRONG_SIGN_IN);
            errors.rejectValue("code", "access.sign-in.wrong-code");
            return CODE;
        }
        sessions.begin(viewer.get().id(), request, response);
        if (grants.awaits(viewer.get())) return "redirect:/roles";
        return "redirect:" + Landing.of(step.get().next(), viewer.get());
    }

    @PostMapping("/sign-out")
    @Requires(Permission.OWN_ACCOUNT)
    String end(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/sign-in";
    }
}
