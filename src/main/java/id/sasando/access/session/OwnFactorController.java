package id.sasando.access.session;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Passwords;
import id.sasando.access.Requires;
import id.sasando.access.SecondFactors;
import id.sasando.access.Viewer;
import id.sasando.keys.FormSeal;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new authenticator or new recovery codes. Both ask for the password first; nothing changes before the last step. */
@Controller
@RequestMapping("/account")
class OwnFactorController {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final String TOTP = "access/session/totp";
    private static final String CODES = "access/session/codes";
    private final AskPasswordAgain again;
    private final SecondFactors factors;
    private final ChangeSecret changeSecret;
    private final FormSeal seal;

    OwnFactorController(AskPasswordAgain again, SecondFactors factors, ChangeSecret changeSecret, FormSeal seal) {
        this.again = again;
        this.factors = factors;
        this.changeSecret = changeSecret;
        this.seal = seal;
    }

    record AgainForm(
            @NotEmpty @Size(max = Passwords.LENGTH_MAX) String password) {
        AgainForm(@Nullable String password) {
            this.password = Objects.requireNonNullElse(password, "");
        }
    }

    record OwnCodeForm(
            @Size(max = 2000) String sealed,
            @NotEmpty @Size(max = 20) String code) {
        OwnCodeForm(@Nullable String sealed, @Nullable String code) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.code = Objects.requireNonNullElse(code, "");
        }
    }

    record WrittenDownForm(
            @Size(max = 2000) String sealed,

            @AssertTrue(message = "access.codes.write-them-down") @Nullable
            Boolean written) {
        WrittenDownForm(@Nullable String sealed, @Nullable Boolean written) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.written = Boolean.TRUE.equals(written);
        }
    }

    @GetMapping("/totp")
    @Requires(OWN_ACCOUNT)
    String askForTotp() {
        return "access/session/again-totp";
    }

    @PostMapping("/totp")
    @Requires(OWN_ACCOUNT)
    String drawTotp(@Valid AgainForm form, BindingResult errors, Viewer viewer, HttpSession session, Model model) {
        if (isSomebodyElse(form, errors, viewer, session)) return "access/session/again-totp";
        return totp(factors.draw(viewer.id()), viewer, model);
    }

    @PostMapping("/totp/code")
    @Requires(OWN_ACCOUNT)
    String changeTotp(@Valid OwnCodeForm form, BindingResult errors, Viewer viewer, HttpSession session, Model model) {
        var secret = open("totp", form.sealed(), viewer);
        if (secret.isEmpty()) return "redirect:/account/totp";
        var step = factors.step(secret.get(), form.code());
        if (step.isEmpty() && !errors.hasErrors()) errors.rejectValue("code", "access.totp.code-is-wrong");
        if (errors.hasErrors()) return totp(factors.draw(viewer.id(), secret.get()), viewer, model);
        changeSecret.totp(viewer, secret.get(), step.orElseThrow(), session.getId());
        return "redirect:/account";
    }

    @GetMapping("/recovery-codes")
    @Requires(OWN_ACCOUNT)
    String askForCodes() {
        return "access/session/again-codes";
    }

    @PostMapping("/recovery-codes")
    @Requires(OWN_ACCOUNT)
    String drawCodes(@Valid AgainForm form, BindingResult errors, Viewer viewer, HttpSession session, Model model) {
        if (isSomebodyElse(form, errors, viewer, session)) return "access/session/again-codes";
        return codes(factors.newRecoveryCodes(), viewer, model);
    }

    @PostMapping("/recovery-codes/written")
    @Requires(OWN_ACCOUNT)
    String changeCodes(
            @Valid WrittenDownForm form, BindingResult errors, Viewer viewer, HttpSession session, Model model) {
        var codes = open("codes", form.sealed(), viewer).map(it -> List.of(it.split(" ", -1)));
        if (codes.isEmpty()) return "redirect:/account/recovery-codes";
        if (errors.hasErrors()) return codes(codes.get(), viewer, model);
        changeSecret.recoveryCodes(viewer, codes.get(), session.getId());
        return "redirect:/account";
    }

    private boolean isSomebodyElse(AgainForm form, BindingResult errors, Viewer viewer, HttpSession session) {
        if (errors.hasErrors()) return true;
        if (again.isRight(viewer, form.password(), session)) return false;
        errors.rejectValue("password", "access.own.password-is-wrong");
        return true;
    }

    private String totp(SecondFactors.Enrolment enrolment, Viewer viewer, Model model) {
        model.addAttribute("page", new OwnTotpPage(sealed("totp", enrolment.secret(), viewer), enrolment));
        return TOTP;
    }

    private String codes(List<String> codes, Viewer viewer, Model model) {
        model.addAttribute("page", new OwnCodesPage(sealed("codes", String.join(" ", codes), viewer), codes));
        return CODES;
    }

    private String sealed(String what, String secret, Viewer viewer) {
        return seal.seal(purpose(what, viewer), secret.getBytes(StandardCharsets.UTF_8), LIFE);
    }

    private Optional<String> open(String what, String sealed, Viewer viewer) {
        return seal.open(purpose(what, viewer), sealed).map(it -> new String(it, StandardCharsets.UTF_8));
    }

    private static String purpose(String what, Viewer viewer) {
        return "access.own-" + what + ":" + viewer.id();
    }
}
