package id.sasando.web.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A fault as the log may have it: what broke and where. Messages are left out, for frameworks quote in them what
 * somebody typed, and that may be a password or a complaint.
 */
final class FaultTrace extends Exception {
    private static final long serialVersionUID = 1;
    private static final int CAUSES_MAX = 10;

    private FaultTrace(String what, @Nullable FaultTrace cause, StackTraceElement[] where) {
        super(what, cause, false, true);
        setStackTrace(where);
    }

    static FaultTrace of(Throwable fault) {
        return of(fault, CAUSES_MAX);
    }

    private static FaultTrace of(Throwable fault, int causesLeft) {
        var cause = fault.getCause();
        var below = cause == null || causesLeft == 0 ? null : of(cause, causesLeft - 1);
        var state = fault instanceof SQLException it ? " " + it.getSQLState() : "";
        return new FaultTrace(fault.getClass().getName() + state, below, fault.getStackTrace());
    }
}
