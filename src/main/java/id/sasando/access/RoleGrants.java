package id.sasando.access;

import id.sasando.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Gives roles, and new ways into accounts. What opens cases takes effect when a second person confirms it: the head, or
 * another auditor where it is an auditor's. Nobody grants or confirms for themselves. Only the first head, made at the
 * console, holds the roles of the office at once: nobody is there to confirm them.
 */
public interface RoleGrants {

    /**
     * Grants what takes effect at once, and asks for the rest.
     *
     * @return what waits to be confirmed
     * @throws id.sasando.shared.RuleViolation if the actor is the account itself
     */
    Set<Role> ask(UUID account, Set<Role> roles, Actor by);

    /**
     * Somebody confirms the roles that wait for an account and are theirs to confirm, and takes note of what the console
     * did to it.
     *
     * @throws id.sasando.shared.RuleViolation if it is their own account, or they asked for it themselves
     */
    void confirm(UUID account, Viewer by);

    /**
     * Asks for a new way into an account whose roles open cases.
     *
     * @param fresh nobody signed in to it yet, so that what waits for it opens nothing
     * @return whether it waits now; false if nothing has to be confirmed
     * @throws id.sasando.shared.RuleViolation if it waits already
     */
    boolean askReset(UUID account, boolean fresh, Actor by);

    /**
     * The console made a new way into an account.
     *
     * @throws id.sasando.shared.RuleViolation for an auditor's without a letter, or while another auditor can confirm it
     */
    void resetAtConsole(UUID account, Optional<Letter> letter);

    /**
     * The console confirms what waits for an auditor's account, by a letter of the supervising body.
     *
     * @throws id.sasando.shared.RuleViolation if another auditor can confirm it, or nothing waits
     */
    void confirmByLetter(UUID account, Letter letter);

    /** Does a new way into that account wait to be confirmed? */
    boolean resetWaits(UUID account);

    /** What there is for this viewer. */
    Waiting waiting(Viewer viewer);

    /** By number and date. */
    record Letter(String number, LocalDate on) {}

    /**
     * What waits for somebody who confirms.
     *
     * @param toDecide what they may confirm or refuse
     * @param consoleActs what was done at the console to accounts of others and they have not seen
     */
    record Waiting(long toDecide, long consoleActs) {}

    /**
     * Would the office have no head without this account? Whoever asks at the same time waits until this transaction
     * ends, so that two heads cannot leave together.
     */
    boolean isLastHead(UUID account);

    /**
     * The roles of an account, or the way into it, changed or are to change.
     *
     * @param auditors it is an auditor's, which auditors decide and the head is only told of
     */
    record Changed(UUID account, What what, boolean auditors, Instant at) {
        public enum What {
            WAITING,
            CONFIRMED,
            REFUSED,
            TAKEN,
            RESET_WAITING,
            RESET_REFUSED
        }
    }
}
