package id.sasando.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** The sessions of staff. They lie in the database, so that any node serves them and any node ends them. */
public interface Sessions {

    /** Begins a session for an account that passed both steps. A session that this browser had before ends. */
    void begin(UUID account, HttpServletRequest request, HttpServletResponse response);

    /** Ends the session of this browser. */
    void end(HttpServletRequest request, HttpServletResponse response);

    /** Also forgets the devices in which the account signed in before. */
    void endAll(UUID account);

    /**
     * Ends all others, and forgets the account's devices.
     *
     * @param current the id of the session that stays
     */
    void endOthers(UUID account, String current);
}
