package id.sasando.access.leaving;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaving the office, and ending sessions. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class LeavingController {
    private final Leavers leavers;
    private final RemainingWork remaining;
    private final LeaveOffice leaveOffice;
    private final EndTheirSessions endTheirSessions;

    LeavingController(
            Leavers leavers, RemainingWork remaining, LeaveOffice leaveOffice, EndTheirSessions endTheirSessions) {
        this.leavers = leavers;
        this.remaining = remaining;
        this.leaveOffice = leaveOffice;
        this.endTheirSessions = endTheirSessions;
    }

    @GetMapping("/leave")
    @Requires(MANAGE_ACCOUNTS)
    String confirm(@PathVariable UUID id, Model model) {
        var member = leavers.find(id).filter(it -> !it.left()).orElseThrow(() -> new NotFound("account " + id));
        var path = "/admin/accounts/" + id;
        model.addAttribute("page", new LeavePage(path, member.name(), member.version(), remaining.of(id)));
        return "access/leaving/leave";
    }

    @PostMapping("/leave")
    @Requires(MANAGE_ACCOUNTS)
    String leave(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        leaveOffice.run(id, version, viewer);
        return "redirect:/admin/accounts/" + id;
    }

    @PostMapping("/end-sessions")
    @Requires(MANAGE_ACCOUNTS)
    String endSessions(@PathVariable UUID id, Viewer viewer) {
        endTheirSessions.run(id, viewer);
        return "redirect:/admin/accounts/" + id;
    }
}
