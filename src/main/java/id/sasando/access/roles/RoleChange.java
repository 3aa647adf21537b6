package id.sasando.access.roles;

import id.sasando.access.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A role that was given to an account or taken from it.
 *
 * @param askedBy empty at the console
 * @param decision empty while it waits for the head
 */
record RoleChange(
        UUID id,
        UUID account,
        Role role,
        Kind kind,
        Optional<UUID> askedBy,
        Instant askedAt,
        Optional<Outcome> decision) {

    enum Kind {
        GRANT,
        TAKE
    }

    enum Decision {
        /** It sees no cases, or it is the first head's. */
        AT_ONCE,
        CONFIRMED,
        REFUSED,
        /** The administrator asked for it no longer. */
        TAKEN_BACK
    }

    /** @param by empty if nobody had to decide */
    record Outcome(Decision decision, Optional<UUID> by, Instant at, Optional<byte[]> sealedReason) {}

    /** Why this head may not decide it, as a message key: nobody confirms for themselves, and two pairs of eyes are two. */
    Optional<String> refusalOf(UUID head) {
        if (account.equals(head)) return Optional.of("access.roles.nobody-confirms-for-themselves");
        if (askedBy.equals(Optional.of(head))) return Optional.of("access.roles.whoever-asked-does-not-confirm");
        return Optional.empty();
    }

    boolean isWaiting() {
        return decision.isEmpty();
    }
}
