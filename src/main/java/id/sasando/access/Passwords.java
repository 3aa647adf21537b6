package id.sasando.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Passwords of staff, as Argon2id hashes. Wrong ones lock no account: whoever tries is limited by {@link SourceLimits}
 * before anything is looked at, and the owner is told. No answer tells an unknown login, a locked account and a wrong
 * password apart, by words or by cost.
 */
public interface Passwords {
    int LENGTH_MIN = 12;
    int LENGTH_MAX = 200;

    /** The first step of a sign-in; empty if it failed, whatever the cause. */
    Optional<FirstStep> check(String login, String password);

    /** Asks a signed-in person for the password once more. */
    boolean check(UUID account, String password);

    /** Why this may not be a new password of that account, as a message key; empty if it may. */
    Optional<String> refusal(UUID account, String password);

    /** Hashes a new password. Not to be called inside a transaction: it waits for its turn. */
    String hash(String password);

    /** Puts a new hash in the place of the old one. */
    void replace(UUID account, String hash);

    /** @param signIns how often this account had signed in; the step dies with the next success */
    record FirstStep(UUID account, long signIns) {}
}
