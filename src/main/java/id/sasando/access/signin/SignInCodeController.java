package id.sasando.access.signin;

import id.sasando.access.Open;
import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Sessions;
import id.sasando.access.SourceLimits;
import id.sasando.access.SourceLimits.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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

    SignInCodeController(
            EnterCode enterCode, SignInSteps steps, Sessions sessions, Landing landing, SourceLimits limits) {
        this.enterCode = enterCode;
        this.steps = steps;
        this.sessions = sessions;
        this.landing = landing;
        this.limits = limits;
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
        var viewer = enterCode.run(step.get().first(), form.code());
        if (viewer.isEmpty()) {
            limits.take(Kind.WRONG_SIGN_IN);
            errors.rejectValue("code", "access.sign-in.wrong-code");
            return CODE;
        }
        return landing.arrive(viewer.get(), step.get().next(), request, response);
    }

    @PostMapping("/sign-out")
    @Requires(Permission.OWN_ACCOUNT)
    String end(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/sign-in";
    }
}
