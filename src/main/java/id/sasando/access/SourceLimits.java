package id.sasando.access;

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
        /** Wrong passwords or TOTP codes. */
        WRONG_SIGN_IN
    }

    /**
     * Takes one attempt from the allowance of the current request's source.
     *
     * @throws id.sasando.shared.TooManyAttempts when it is used up; the time to wait doubles with each further attempt
     */
    void take(Kind kind);
}
