package id.sasando.access.session;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Requires;
import id.sasando.access.SecondFactors;
import id.sasando.access.Viewer;
import id.sasando.access.signin.Landing;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account and its sessions. */
@Controller
@RequestMapping("/account")
class OwnAccountController {
    private final StaffSessions sessions;
    private final SecondFactors factors;
    private final EndSessions endSessions;

    OwnAccountController(StaffSessions sessions, SecondFactors factors, EndSessions endSessions) {
        this.sessions = sessions;
        this.factors = factors;
        this.endSessions = endSessions;
    }

    @GetMapping
    @Requires(OWN_ACCOUNT)
    String show(@RequestParam(defaultValue = "") String next, Viewer viewer, HttpSession session, Model model) {
        var standing = factors.standing(viewer.id());
        var lines = sessions.of(viewer.id(), session.getId()).stream()
                .map(it -> new AccountPage.Line(it.handle(), it.browser(), it.beganAt(), it.usedAt(), it.current()))
                .toList();
        var roleKeys = viewer.roles().stream()
                .sorted()
                .map(it -> "access.role." + it.name())
                .toList();
        model.addAttribute(
                "page",
                new AccountPage(
                        viewer.name(),
                        roleKeys,
                        standing.previousSignIn(),
                        standing.recoveryCodesLeft(),
                        standing.wrongPasswords(),
                        Landing.isLocal(next) ? next : "",
                        lines));
        return "access/session/show";
    }

    @PostMapping("/sessions/{handle}/end")
    @Requires(OWN_ACCOUNT)
    String endOne(@PathVariable String handle, Viewer viewer) {
        endSessions.one(viewer, handle);
        return "redirect:/account";
    }

    @PostMapping("/sessions/end-others")
    @Requires(OWN_ACCOUNT)
    String endOthers(Viewer viewer, HttpSession session) {
        endSessions.others(viewer, session.getId());
        return "redirect:/account";
    }
}
