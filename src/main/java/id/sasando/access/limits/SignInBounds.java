package id.sasando.access.limits;

import java.time.Duration;

/** How often and how long: every number of signing in, in one place. The tries are those within one hour. */
public final class SignInBounds {
    /** Wrong passwords of one source, or of one known device, at one login. */
    public static final int PASSWORDS_EACH = 10;

    /** Wrong passwords of one source at all logins: an office behind one address has many people. */
    public static final int PASSWORDS_SOURCE = 30;

    /** Wrong codes behind a right password, of one source at one account; more than close its code step. */
    public static final int CODES_EACH = 20;

    public static final int CODES_SOURCE = 60;

    /** Answers of one authenticator that do not fit. They cannot be guessed; each costs a check of a signature. */
    public static final int PASSKEYS_EACH = 20;

    public static final int PASSKEYS_SOURCE = 60;

    /** Returns from the identity provider that lead nowhere. */
    public static final int PROVIDER_SOURCE = 20;

    /** Wrong passwords of somebody who is signed in and asked for it again, within one session. */
    public static final int OWN_PASSWORDS = 10;

    /** So many wrong codes within {@link #CODES_WITHIN} close the code step of an account. */
    public static final int WRONG_CODES_MAX = 10;

    public static final Duration CODES_WITHIN = Duration.ofHours(1);
    public static final Duration CODES_CLOSED = Duration.ofHours(1);

    /** From so many wrong passwords on the owner of an account is told, and not again for a while. */
    public static final int TOLD_FROM = 5;

    public static final Duration TOLD_AGAIN_AFTER = Duration.ofHours(6);

    /** How long a device that signed in is known without signing in again. */
    public static final Duration DEVICE_KNOWN = Duration.ofDays(180);

    /** A browser knows so many accounts: the computer of a desk has several officers. */
    public static final int ACCOUNTS_OF_A_DEVICE_MAX = 8;

    /** What waits for a confirmation longer ends without effect. */
    public static final Duration PROPOSALS = Duration.ofDays(7);

    private SignInBounds() {}
}
