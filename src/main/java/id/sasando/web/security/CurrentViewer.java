package id.sasando.web.security;

import id.sasando.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;

/** The viewer of a request, as {@link PermissionCheck} found it. */
public final class CurrentViewer {
    private static final String ATTRIBUTE = CurrentViewer.class.getName();

    private CurrentViewer() {}

    public static Viewer of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer ? viewer : Viewer.PUBLIC;
    }

    static void set(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(ATTRIBUTE, viewer);
    }
}
