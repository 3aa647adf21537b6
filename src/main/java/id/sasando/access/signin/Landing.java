package id.sasando.access.signin;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import java.util.regex.Pattern;

/** Where a person arrives after signing in: the page that they asked for, or the first of their desk. */
public final class Landing {
    /** A path of ours and nothing else: no other host, no backslash that a browser reads as a slash. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?!/)[A-Za-z0-9/_.~-]{0,200}(\\?[A-Za-z0-9_.~=&%+-]{0,200})?");

    private Landing() {}

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
