package id.sasando.access.account;

import id.sasando.access.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An account as an administrator sees it. */
record Account(
        UUID id,
        String login,
        String name,
        Optional<String> email,
        Set<Role> roles,
        State state,
        Times times,
        int version) {

    enum State {
        /** Has a link and no password yet. */
        INVITED,
        ACTIVE,
        /** Locked by an administrator, until one unlocks it. */
        LOCKED,
        /** Left the office: locked for good. */
        LEFT
    }

    boolean isLocked() {
        return state == State.LOCKED || state == State.LEFT;
    }

    /** @param codeClosedUntil too many wrong codes behind the right password; ends by itself */
    record Times(Instant createdAt, Optional<Instant> lastSignInAt, Optional<Instant> codeClosedUntil) {}
}
