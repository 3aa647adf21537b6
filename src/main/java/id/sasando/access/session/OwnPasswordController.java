package id.sasando.access.session;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Passwords;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changing one's own password. */
@Controller
@RequestMapping("/account/password")
class OwnPasswordController {
    private static final String VIEW = "access/session/password";
    private final Passwords passwords;
    private final ChangeSecret changeSecret;
    private final AskPasswordAgain again;

    OwnPasswordController(Passwords passwords, ChangeSecret changeSecret, AskPasswordAgain again) {
        this.passwords = passwords;
        this.changeSecret = changeSecret;
        this.again = again;
    }

    record OwnPasswordForm(
            @NotEmpty @Size(max = Passwords.LENGTH_MAX) String current,
            @NotEmpty @Size(max = Passwords.LENGTH_MAX) String password,
            @Size(max = Passwords.LENGTH_MAX) String repeated) {

        OwnPasswordForm(@Nullable String current, @Nullable String password, @Nullable String repeated) {
            this.current = Objects.requireNonNullElse(current, "");
            this.password = Objects.requireNonNullElse(password, "");
            this.repeated = Objects.requireNonNullElse(repeated, "");
        }
    }

    @GetMapping
    @Requires(OWN_ACCOUNT)
    String edit() {
        return VIEW;
    }

    @PostMapping
    @Requires(OWN_ACCOUNT)
    String change(@Valid OwnPasswordForm form, BindingResult errors, Viewer viewer, HttpSession session) {
        if (errors.hasErrors()) return VIEW;
        if (!again.isRight(viewer, form.current(), session)) {
            errors.rejectValue("current", "access.own.password-is-wrong");
            return VIEW;
        }
        passwords.refusal(viewer.id(), form.password()).ifPresent(it -> errors.rejectValue("password", it));
        if (!form.password().equals(form.repeated())) errors.rejectValue("repeated", "access.password.not-repeated");
        if (errors.hasErrors()) return VIEW;
        changeSecret.password(viewer, passwords.hash(form.password()), session.getId());
        return "redirect:/account";
    }
}
