package id.sasando.access;

import id.sasando.shared.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Gives roles. One that sees cases takes effect when the head of office confirms it, and nobody grants or confirms for
 * themselves. Only the first head, made at the console, holds all roles at once: nobody is there to confirm them.
 */
public interface RoleGrants {

    /**
     * Grants what takes effect at once, and asks the head for the rest.
     *
     * @return what waits for the head
     * @throws id.sasando.shared.RuleViolation if the actor is the account itself
     */
    Set<Role> ask(UUID account, Set<Role> roles, Actor by);

    /**
     * The head confirms all that waits for an account, and takes note of what was granted to it at the console.
     *
     * @throws id.sasando.shared.RuleViolation if it is their own account, or they asked for it themselves
     */
    void confirm(UUID account, Viewer head);

    /** Is there something that this viewer may decide, or was something granted at the console since they last looked? */
    boolean awaits(Viewer head);

    /**
     * Would the office have no head without this account? Whoever asks at the same time waits until this transaction
     * ends, so that two heads cannot leave together.
     */
    boolean isLastHead(UUID account);

    /** The roles of an account changed, or are to change. */
    record Changed(UUID account, What what, Instant at) {
        public enum What {
            WAITING,
            CONFIRMED,
            REFUSED,
            TAKEN
        }
    }
}
