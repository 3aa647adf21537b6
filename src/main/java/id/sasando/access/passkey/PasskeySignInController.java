package id.sasando.access.passkey;

import id.sasando.access.Open;
import id.sasando.access.SourceLimits;
import id.sasando.access.SourceLimits.Kind;
import id.sasando.access.SourceLimits.Try;
import id.sasando.access.Viewer;
import id.sasando.access.device.KnownDevices;
import id.sasando.access.limits.Waiting;
import id.sasando.access.signin.Landing;
import id.sasando.shared.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey: one step, and no session before it. No answer says what was wrong. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {
    private static final String VIEW = "access/passkey/use";
    private final RelyingParty relyingParty;
    private final Challenges challenges;
    private final SignInWithPasskey signInWithPasskey;
    private final Landing landing;
    private final SourceLimits limits;
    private final KnownDevices devices;

    PasskeySignInController(
            RelyingParty relyingParty,
            Challenges challenges,
            SignInWithPasskey signInWithPasskey,
            Landing landing,
            SourceLimits limits,
            KnownDevices devices) {
        this.relyingParty = relyingParty;
        this.challenges = challenges;
        this.signInWithPasskey = signInWithPasskey;
        this.landing = landing;
        this.limits = limits;
        this.devices = devices;
    }

    record UsedForm(
            @Size(max = 2000) String sealed,
            @NotEmpty @Size(max = 20_000) String answer) {
        UsedForm(@Nullable String sealed, @Nullable String answer) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.answer = Objects.requireNonNullElse(answer, "");
        }
    }

    @GetMapping
    @Open
    String begin(@RequestParam(defaultValue = "") String next, Viewer viewer, Model model) {
        if (viewer.account().isPresent()) return "redirect:" + Landing.of(next, viewer);
        return ask(Landing.isLocal(next) ? next : "", model);
    }

    @PostMapping
    @Open
    String use(
            @Valid UsedForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var challenge = challenges.open(form.sealed());
        if (challenge.isEmpty()) return "redirect:/sign-in/passkey";
        var next = challenge.get().words();
        if (errors.hasErrors()) return ask(next, model);
        var owner = signInWithPasskey.owner(form.answer());
        var known = owner.flatMap(it -> devices.of(it, request));
        var attempt = new Try(Kind.WRONG_PASSKEY, owner.map(UUID::toString).orElse(""), known);
        try {
            limits.take(attempt);
        } catch (TooManyAttempts attempts) {
            Waiting.say(attempts, "answer", errors, response);
            return ask(next, model);
        }
        var viewer = signInWithPasskey.run(challenge.get(), form.answer());
        if (viewer.isEmpty()) {
            errors.rejectValue("answer", "access.passkey.refused");
            return ask(next, model);
        }
        limits.giveBack(attempt);
        return landing.arrive(viewer.get(), next, request, response);
    }

    private String ask(String next, Model model) {
        var challenge = challenges.draw(next);
        model.addAttribute(
                "page", new PasskeyPage(relyingParty.toUse(challenge.bytes()), challenges.seal(challenge), ""));
        return VIEW;
    }
}
