package id.sasando.access.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One account.
 *
 * @param own the reader's own account, which they can neither lock nor reset
 * @param act what is to be confirmed: {@code lock}, {@code unlock}, {@code reset} or {@code end-sessions}; empty when nothing is
 */
public record AccountPage(
        String path,
        String login,
        String name,
        String email,
        List<String> roleKeys,
        State state,
        Times times,
        boolean own,
        int version,
        String act) {

    /**
     * How it stands.
     *
     * @param key the message key of its name
     * @param resetWaits somebody else is to confirm a new way in
     */
    public record State(String key, boolean locked, boolean left, boolean invited, boolean resetWaits) {}

    /** @param codeClosedUntil too many wrong codes behind the right password; empty if codes are taken */
    public record Times(Instant createdAt, Optional<Instant> lastSignInAt, Optional<Instant> codeClosedUntil) {}
}
