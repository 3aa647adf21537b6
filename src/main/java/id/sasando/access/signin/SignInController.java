package id.sasando.access.signin;

import id.sasando.access.Accounts;
import id.sasando.access.Open;
import id.sasando.access.Passwords;
import id.sasando.access.SourceLimits;
import id.sasando.access.SourceLimits.Kind;
import id.sasando.access.SourceLimits.Try;
import id.sasando.access.Viewer;
import id.sasando.access.device.KnownDevices;
import id.sasando.access.limits.Waiting;
import id.sasando.access.provider.IdentityProvider;
import id.sasando.shared.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login and password; the code comes next, {@link SignInCodeController}. No answer says which was wrong. */
@Controller
class SignInController {
    private static final String PASSWORD_PAGE = "access/signin/password";
    private static final String CODE = "access/signin/code";
    private final Passwords passwords;
    private final SignInSteps steps;
    private final SourceLimits limits;
    private final IdentityProvider provider;
    private final Accounts accounts;
    private final KnownDevices devices;

    SignInController(
            Passwords passwords,
            SignInSteps steps,
            SourceLimits limits,
            IdentityProvider provider,
            Accounts accounts,
            KnownDevices devices) {
        this.passwords = passwords;
        this.steps = steps;
        this.limits = limits;
        this.provider = provider;
        this.accounts = accounts;
        this.devices = devices;
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

    @GetMapping("/sign-in")
    @Open
    String begin(@RequestParam(defaultValue = "") String next, Viewer viewer, Model model) {
        if (viewer.account().isPresent()) return "redirect:" + Landing.of(next, viewer);
        model.addAttribute("page", new SignInPage("", Landing.isLocal(next) ? next : "", provider.name()));
        return PASSWORD_PAGE;
    }

    @PostMapping("/sign-in")
    @Open
    String enterPassword(
            @Valid SignInForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("page", new SignInPage(form.login(), form.next(), provider.name()));
        if (errors.hasErrors()) return PASSWORD_PAGE;
        var attempt = attempt(form.login().toLowerCase(Locale.ROOT), request);
        try {
            limits.take(attempt);
        } catch (TooManyAttempts attempts) {
            Waiting.say(attempts, "login", errors, response);
            return PASSWORD_PAGE;
        }
        var first = passwords.check(form.login(), form.password());
        if (first.isEmpty()) {
            errors.rejectValue("login", "access.sign-in.wrong");
            return PASSWORD_PAGE;
        }
        limits.giveBack(attempt);
        var sealed = steps.seal(new SignInSteps.AwaitingCode(first.get(), form.next()));
        model.addAttribute("page", new CodePage(sealed));
        return CODE;
    }

    private Try attempt(String login, HttpServletRequest request) {
        var device = accounts.named(login).flatMap(it -> devices.of(it, request));
        return new Try(Kind.WRONG_PASSWORD, login, device);
    }
}
