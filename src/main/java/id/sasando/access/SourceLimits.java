package id.sasando.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Limits attempts by where they come from, without knowing where: a source is a keyed hash under a key that lives in
 * memory only and changes every hour.
 */
public interface SourceLimits {

    /** What is limited; each has its own allowance. */
    enum Kind {
        /** Complaints lodged. */
        LODGE,
        /** Files uploaded. */
        UPLOAD,
        /** Wrong receipt codes. */
        WRONG_CODE,
        /** Wrong passwords. */
        WRONG_PASSWORD,
        /** Wrong codes behind a right password. */
        WRONG_SECOND_CODE,
        /** Answers of an authenticator that do not fit. */
        WRONG_PASSKEY,
        /** Returns from the identity provider that lead nowhere. */
        WRONG_RETURN,
        /** Wrong passwords of somebody who is signed in. */
        WRONG_OWN_PASSWORD
    }

    /**
     * A try at a secret.
     *
     * @param about what is tried, such as a login; whether it exists makes no difference
     * @param known a device that succeeded there before, or a session: it is counted by itself, so that whoever shares
     *     its source uses up nothing of it
     */
    record Try(Kind kind, String about, Optional<UUID> known) {}

    /**
     * Takes one attempt from the allowance of the current request's source.
     *
     * @throws id.sasando.shared.TooManyAttempts when it is used up; the time to wait doubles with each further attempt
     */
    void take(Kind kind);

    /**
     * Takes one attempt before the secret is looked at: from what the source may try there, then from what it may try
     * at all. Whoever is refused learns nothing and changes nothing.
     *
     * @throws id.sasando.shared.TooManyAttempts when either is used up
     */
    void take(Try attempt);

    /** Gives back what was taken for an attempt that was right. */
    void giveBack(Try attempt);
}
