package id.sasando.access.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One's own account.
 *
 * @param previousSignIn the one before this session's
 * @param wrongPasswords entered between the two, by whomever
 * @param next where the sign-in was to lead; empty if nowhere
 */
public record AccountPage(
        String name,
        List<String> roleKeys,
        Optional<Instant> previousSignIn,
        int codesLeft,
        int wrongPasswords,
        String next,
        List<Line> sessions) {

    /** @param browser in plain words; empty if not recognised */
    public record Line(String handle, String browser, Instant beganAt, Instant usedAt, boolean current) {}
}
