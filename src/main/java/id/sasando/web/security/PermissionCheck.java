package id.sasando.web.security;

import id.sasando.access.Accounts;
import id.sasando.access.Open;
import id.sasando.access.Requires;
import id.sasando.access.StaffAuthentication;
import id.sasando.access.Viewer;
import id.sasando.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The door before every handler: {@link Requires} or {@link Open}, and nothing else passes. Who is not signed in is led
 * to the sign-in page; who lacks the permission is told that there is no such page. A session has a longest life.
 */
@Component
class PermissionCheck implements HandlerInterceptor {
    private final Accounts accounts;
    private final Clock clock;
    private final Duration longest;

    PermissionCheck(Accounts accounts, Clock clock, @Value("${sasando.session.longest}") Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws java.io.IOException {
        if (!(handler instanceof HandlerMethod method)) return true;
        var viewer = viewer(request);
        CurrentViewer.set(request, viewer);
        if (method.hasMethodAnnotation(Open.class)) return true;
        var required = method.getMethodAnnotation(Requires.class);
        if (required == null) throw new NotFound("a handler that names no permission: " + method);
        if (viewer.account().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/sign-in" + next(request));
            return false;
        }
        if (!viewer.may(required.value())) throw new NotFound(required.value() + " for " + request.getServletPath());
        return true;
    }

    private Viewer viewer(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof StaffAuthentication staff)) return Viewer.PUBLIC;
        var session = request.getSession(false);
        if (session == null || !isTooOld(session)) {
            var viewer = accounts.viewer(staff.account());
            if (viewer.isPresent()) return viewer.get();
        }
        if (session != null) session.invalidate();
        return Viewer.PUBLIC;
    }

    private boolean isTooOld(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(clock.instant());
    }

    private static String next(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return "";
        return "?next=" + URLEncoder.encode(request.getServletPath(), StandardCharsets.UTF_8);
    }
}
