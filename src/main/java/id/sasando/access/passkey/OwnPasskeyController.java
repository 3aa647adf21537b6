package id.sasando.access.passkey;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of one's own passkeys. */
@Controller
@RequestMapping("/account/passkeys")
class OwnPasskeyController {
    static final String VIEW = "access/passkey/list";
    private final StoredPasskeys passkeys;
    private final RemovePasskey removePasskey;

    OwnPasskeyController(StoredPasskeys passkeys, RemovePasskey removePasskey) {
        this.passkeys = passkeys;
        this.removePasskey = removePasskey;
    }

    @GetMapping
    @Requires(OWN_ACCOUNT)
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", OwnPasskeysPage.of(passkeys.of(viewer.id()), ""));
        return VIEW;
    }

    @PostMapping("/{id}/remove")
    @Requires(OWN_ACCOUNT)
    String remove(@PathVariable UUID id, Viewer viewer, HttpSession session) {
        removePasskey.run(viewer, id, session.getId());
        return "redirect:/account/passkeys";
    }
}
