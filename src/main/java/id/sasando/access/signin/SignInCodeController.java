package id.sasando.access.signin;

import id.sasando.access.Open;
import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.SecondFactors.Answer;
import id.sasando.access.Sessions;
import id.sasando.access.SourceLimits;
import id.sasando.access.SourceLimits.Kind;
import id.sasando.access.SourceLimits.Try;
import id.sasando.access.Viewer;
import id.sasando.access.device.KnownDevices;
import id.sasando.access.limits.Waiting;
import id.sasando.access.signin.SignInSteps.AwaitingCode;
import id.sasando.shared.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The code after the password, then a session: none before. Signing out ends it. */
@Controller
class SignInCodeController {
    private static final String CODE = "access/signin/code";
    private final EnterCode enterCode;
    private final SignInSteps steps;
    private final Sessions sessions;
    private final Landing landing;
    private final SourceLimits limits;
    private final KnownDevices devices;

    SignInCodeController(
            EnterCode enterCode,
            SignInSteps steps,
            Sessions sessions,
            Landing landing,
            SourceLimits limits,
            KnownDevices devices) {
        this.enterCode = enterCode;
        this.steps = steps;
        this.sessions = sessions;
        this.landing = landing;
        this.limits = limits;
        this.devices = devices;
    }

    record CodeForm(
            @Size(max = 2000) String sealed,
            @NotBlank @Size(max = 20) String code) {
        CodeForm(@Nullable String sealed, @Nullable String code) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.code = Objects.requireNonNullElse(code, "").strip();
        }
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
        var entered = tryCode(step.get(), form.code(), errors, request, response);
        return entered.map(it -> landing.arrive(it, step.get().next(), request, response))
                .orElse(CODE);
    }

    private Optional<Viewer> tryCode(
            AwaitingCode step,
            String code,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = step.first().account();
        var device = devices.of(account, request);
        var attempt = new Try(Kind.WRONG_SECOND_CODE, account.toString(), device);
        try {
            limits.take(attempt);
        } catch (TooManyAttempts attempts) {
            Waiting.say(attempts, "code", errors, response);
            return Optional.empty();
        }
        var entered = enterCode.run(step.first(), code, device.isPresent());
        if (entered.viewer().isPresent()) {
            limits.giveBack(attempt);
        } else {
            var closed = entered.answer() == Answer.CLOSED;
            errors.rejectValue("code", closed ? "access.sign-in.code-closed" : "access.sign-in.wrong-code");
        }
        return entered.viewer();
    }

    @PostMapping("/sign-out")
    @Requires(Permission.OWN_ACCOUNT)
    String end(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/sign-in";
    }
}
