package id.sasando.access.passkey;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Passwords;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.access.session.AskPasswordAgain;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new passkey: name and password first, like every change of how one signs in; then the browser makes it. */
@Controller
@RequestMapping("/account/passkeys")
class NewPasskeyController {
    private static final String MAKE = "access/passkey/make";
    private final AskPasswordAgain again;
    private final StoredPasskeys passkeys;
    private final RelyingParty relyingParty;
    private final Challenges challenges;
    private final RegisterPasskey registerPasskey;

    NewPasskeyController(
            AskPasswordAgain again,
            StoredPasskeys passkeys,
            RelyingParty relyingParty,
            Challenges challenges,
            RegisterPasskey registerPasskey) {
        this.again = again;
        this.passkeys = passkeys;
        this.relyingParty = relyingParty;
        this.challenges = challenges;
        this.registerPasskey = registerPasskey;
    }

    record NamedForm(
            @NotBlank @Size(max = Passkey.NAME_MAX) String name,
            @NotEmpty @Size(max = Passwords.LENGTH_MAX) String password) {
        NamedForm(@Nullable String name, @Nullable String password) {
            this.name = Objects.requireNonNullElse(name, "").strip();
            this.password = Objects.requireNonNullElse(password, "");
        }
    }

    record MadeForm(
            @Size(max = 2000) String sealed,
            @NotEmpty @Size(max = 20_000) String answer) {
        MadeForm(@Nullable String sealed, @Nullable String answer) {
            this.sealed = Objects.requireNonNullElse(sealed, "");
            this.answer = Objects.requireNonNullElse(answer, "");
        }
    }

    @PostMapping("/new")
    @Requires(OWN_ACCOUNT)
    String name(@Valid NamedForm form, BindingResult errors, Viewer viewer, HttpSession session, Model model) {
        if (!errors.hasErrors() && !again.isRight(viewer, form.password(), session)) {
            errors.rejectValue("password", "access.own.password-is-wrong");
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", OwnPasskeysPage.of(passkeys.of(viewer.id()), form.name()));
            return OwnPasskeyController.VIEW;
        }
        return ask(form.name(), viewer, model);
    }

    @PostMapping("/made")
    @Requires(OWN_ACCOUNT)
    String keep(@Valid MadeForm form, BindingResult errors, Viewer viewer, Model model) {
        var challenge = challenges.open(viewer.id(), form.sealed());
        if (challenge.isEmpty()) return "redirect:/account/passkeys";
        if (!errors.hasErrors() && registerPasskey.run(viewer, challenge.get(), form.answer())) {
            return "redirect:/account/passkeys";
        }
        if (!errors.hasErrors()) errors.rejectValue("answer", "access.passkey.not-made");
        return ask(challenge.get().words(), viewer, model);
    }

    private String ask(String name, Viewer viewer, Model model) {
        var challenge = challenges.draw(name);
        var options = relyingParty.toMake(viewer.id(), challenge.bytes());
        model.addAttribute("page", new PasskeyPage(options, challenges.seal(viewer.id(), challenge), name));
        return MAKE;
    }
}
