package id.sasando.access.signin;

import id.sasando.access.Open;
import id.sasando.access.Passwords;
import id.sasando.access.SecondFactors;
import id.sasando.access.SecondFactors.Enrolment;
import id.sasando.access.SignInLinks;
import id.sasando.access.SignInLinks.Choice;
import id.sasando.access.SignInLinks.Holder;
import id.sasando.access.signin.SignInSteps.FirstSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The first sign-in by a one-time link: password, authenticator, recovery codes. Nothing is stored before the last
 * step, so that whoever is interrupted begins again with the same link.
 */
@Controller
@RequestMapping("/sign-in/link/{token}")
class FirstSignInController {
    private static final String DEAD = "access/signin/dead-link";
    private static final String PASSWORD_PAGE = "access/signin/first-password";
    private final SignInLinks links;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final FinishFirstSignIn finishFirstSignIn;
    private final SignInSteps steps;
    private final Landing landing;

    FirstSignInController(
            SignInLinks links,
            Passwords passwords,
            SecondFactors factors,
            FinishFirstSignIn finishFirstSignIn,
            SignInSteps steps,
            Landing landing) {
        this.links = links;
        this.passwords = passwords;
        this.factors = factors;
        this.finishFirstSignIn = finishFirstSignIn;
        this.steps = steps;
        this.landing = landing;
    }

    record FirstPasswordForm(
            @NotEmpty @Size(max = Passwords.LENGTH_MAX) String password,
            @Size(max = Passwords.LENGTH_MAX) String repeated) {

        FirstPasswordForm(@Nullable String password, @Nullable String repeated) {
            this.password = Objects.requireNonNullElse(password, "");
            this.repeated = Objects.requireNonNullElse(repeated, "");
        }
    }

    record FirstCodeForm(
            @Size(max = 4000) String sealed,
            @NotBlank @Size(max = 20) String code) {
        FirstCodeForm(@Nullable String sealed, @Nullable String code) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.code = Objects.requireNonNullElse(code, "");
        }
    }

    record FirstWrittenForm(
            @Size(max = 4000) String sealed,

            @AssertTrue(message = "access.codes.write-them-down") @Nullable Boolean written) {
        FirstWrittenForm(@Nullable String sealed, @Nullable Boolean written) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.written = Boolean.TRUE.equals(written);
        }
    }

    @GetMapping
    @Open
    String begin(@PathVariable String token, Model model) {
        return links.holder(token)
                .map(it -> show(PASSWORD_PAGE, page(token, it, "", Optional.empty(), List.of()), model))
                .orElse(DEAD);
    }

    @PostMapping
    @Open
    String choosePassword(
            @PathVariable String token, @Valid FirstPasswordForm form, BindingResult errors, Model model) {
        var holder = links.holder(token);
        if (holder.isEmpty()) return DEAD;
        var account = holder.get().account();
        if (!errors.hasErrors()) {
            passwords.refusal(account, form.password()).ifPresent(it -> errors.rejectValue("password", it));
            if (!form.password().equals(form.repeated()))
                errors.rejectValue("repeated", "access.password.not-repeated");
        }
        if (errors.hasErrors()) {
            return show(PASSWORD_PAGE, page(token, holder.get(), "", Optional.empty(), List.of()), model);
        }
        var enrolment = factors.draw(account);
        var step = new FirstSignIn(passwords.hash(form.password()), enrolment.secret(), -1, List.of());
        return showTotp(token, holder.get(), step, enrolment, model);
    }

    @PostMapping("/code")
    @Open
    String proveCode(@PathVariable String token, @Valid FirstCodeForm form, BindingResult errors, Model model) {
        var holder = links.holder(token);
        if (holder.isEmpty()) return DEAD;
        var step = steps.openFirst(token, form.sealed());
        if (step.isEmpty()) return "redirect:/sign-in/link/" + token;
        var secret = step.get().totpSecret();
        var proved = factors.step(secret, form.code());
        if (proved.isEmpty() && !errors.hasErrors()) errors.rejectValue("code", "access.totp.code-is-wrong");
        if (errors.hasErrors()) {
            var again = factors.draw(holder.get().account(), secret);
            return showTotp(token, holder.get(), step.get(), again, model);
        }
        var codes = factors.newRecoveryCodes();
        var next = new FirstSignIn(step.get().passwordHash(), secret, proved.orElseThrow(), codes);
        return showCodes(token, holder.get(), next, model);
    }

    @PostMapping("/finish")
    @Open
    String finish(
            @PathVariable String token,
            @Valid FirstWrittenForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var holder = links.holder(token);
        if (holder.isEmpty()) return DEAD;
        var step =
                steps.openFirst(token, form.sealed()).filter(it -> it.proved().isPresent());
        if (step.isEmpty()) return "redirect:/sign-in/link/" + token;
        if (errors.hasErrors()) return showCodes(token, holder.get(), step.get(), model);
        var choice = step.get();
        var viewer = finishFirstSignIn.run(
                token,
                new Choice(choice.passwordHash(), choice.totpSecret(), choice.totpStep(), choice.recoveryCodes()));
        if (viewer.isEmpty()) return DEAD;
        return landing.arrive(viewer.get(), "", request, response);
    }

    private String showTotp(String token, Holder holder, FirstSignIn step, Enrolment enrolment, Model model) {
        var page = page(token, holder, steps.seal(token, step), Optional.of(enrolment), List.of());
        return show("access/signin/first-totp", page, model);
    }

    private String showCodes(String token, Holder holder, FirstSignIn step, Model model) {
        var page = page(token, holder, steps.seal(token, step), Optional.empty(), step.recoveryCodes());
        return show("access/signin/first-codes", page, model);
    }

    private static String show(String view, FirstSignInPage page, Model model) {
        model.addAttribute("page", page);
        return view;
    }

    private static FirstSignInPage page(
            String token, Holder holder, String sealed, Optional<Enrolment> enrolment, List<String> codes) {
        return new FirstSignInPage("/sign-in/link/" + token, holder.login(), holder.name(), sealed, enrolment, codes);
    }
}
