package id.sasando.access.roles;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.access.limits.SignInBounds;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A role that was given to an account or taken from it, or a new way into it.
 *
 * @param role that of a new way is the one that says who confirms it
 * @param askedBy empty at the console
 * @param decision empty while it waits
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
        TAKE,
        /** Password and second factor are taken away, and one link leads in. */
        RESET
    }

    enum Decision {
        /** It opens no case, it is the first head's, or the console reset the account. */
        AT_ONCE,
        CONFIRMED,
        REFUSED,
        /** The administrator asked for it no longer. */
        TAKEN_BACK,
        /** An auditor's, confirmed at the console as there is no other auditor. */
        BY_LETTER,
        /** Nobody decided it in time. */
        EXPIRED
    }

    /** @param by empty if nobody had to decide */
    record Outcome(Decision decision, Optional<UUID> by, Instant at, Optional<byte[]> sealedReason) {}

    /** Why this viewer may not decide it, as a message key: nobody confirms for themselves, and two pairs of eyes are two. */
    Optional<String> refusalOf(Viewer viewer, Instant now) {
        if (account.equals(viewer.id())) return Optional.of("access.roles.nobody-confirms-for-themselves");
        if (askedBy.equals(viewer.account())) return Optional.of("access.roles.whoever-asked-does-not-confirm");
        if (!viewer.is(role.confirmer())) {
            return Optional.of(
                    role == Role.AUDITOR ? "access.roles.another-auditor-confirms" : "access.roles.the-head-confirms");
        }
        return isOver(now) ? Optional.of("access.roles.waited-too-long") : Optional.empty();
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(askedAt.plus(SignInBounds.PROPOSALS));
    }

    boolean isWaiting() {
        return decision.isEmpty();
    }
}
