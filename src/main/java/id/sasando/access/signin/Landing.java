package id.sasando.access.signin;

import id.sasando.access.Permission;
import id.sasando.access.RoleGrants;
import id.sasando.access.SecondFactors;
import id.sasando.access.Sessions;
import id.sasando.access.Viewer;
import id.sasando.access.device.KnownDevices;
import id.sasando.access.limits.SignInBounds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where a person arrives after signing in, by whatever means: the page that they asked for, or the first of their desk. */
@Component
public class Landing {
    /** A path of ours and nothing else: no other host, no backslash that a browser reads as a slash. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?!/)[A-Za-z0-9/_.~-]{0,200}(\\?[A-Za-z0-9_.~=&%+-]{0,200})?");

    private final Sessions sessions;
    private final RoleGrants grants;
    private final SecondFactors factors;
    private final KnownDevices devices;

    Landing(Sessions sessions, RoleGrants grants, SecondFactors factors, KnownDevices devices) {
        this.sessions = sessions;
        this.grants = grants;
        this.factors = factors;
        this.devices = devices;
    }

    /**
     * Whoever proved who they are gets a session. Whoever has to confirm something is led there; whose password
     * somebody tried is told of it before anything else.
     */
    public String arrive(Viewer viewer, String next, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(viewer.id(), request, response);
        devices.remember(viewer.id(), request, response);
        var onward = mustConfirm(viewer) ? "/roles" : of(next, viewer);
        var tried = factors.standing(viewer.id()).wrongPasswords() >= SignInBounds.TOLD_FROM;
        if (!tried) return "redirect:" + onward;
        return "redirect:/account?next=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }

    /** Whoever has no work list, where the acts of the console stand, is led to them as well. */
    private boolean mustConfirm(Viewer viewer) {
        var waiting = grants.waiting(viewer);
        return waiting.toDecide() > 0 || waiting.consoleActs() > 0 && !viewer.may(Permission.VIEW_WORK_LIST);
    }

    public static String of(String next, Viewer viewer) {
        if (isLocal(next)) return next;
        if (viewer.may(Permission.VIEW_WORK_LIST)) return "/desk";
        if (viewer.may(Permission.VIEW_TRAIL)) return "/trail";
        return viewer.may(Permission.MANAGE_ACCOUNTS) ? "/admin/accounts" : "/account";
    }

    public static boolean isLocal(String next) {
        return LOCAL.matcher(next).matches() && !next.startsWith("/sign-");
    }
}
