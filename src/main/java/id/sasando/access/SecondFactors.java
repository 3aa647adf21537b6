package id.sasando.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** TOTP (RFC 6238: SHA-1, 6 digits, 30 seconds, one step either way) and recovery codes. No code works twice. */
public interface SecondFactors {

    /** What becomes of a code. */
    enum Answer {
        ACCEPTED,
        /** Or used before, or another sign-in was quicker. */
        WRONG,
        /** Too many were wrong within an hour; the code was not looked at. */
        CLOSED
    }

    /**
     * The second step of a sign-in, with a TOTP or a recovery code. Ten wrong ones within an hour close it for an hour.
     *
     * @param knownDevice it signed in to this account before, and is let through while the step is closed
     */
    Answer accept(Passwords.FirstStep first, String code, boolean knownDevice);

    /**
     * The first step of somebody who was recognised without our password; the code follows. Empty if the account has
     * no sign-in of its own or is locked, by whatever cause.
     */
    Optional<Passwords.FirstStep> recognised(UUID account);

    /** Counts a sign-in whose two factors were proved without password and code; false as for {@link #recognised}. */
    boolean acceptProved(UUID account);

    /** A new secret to enrol, drawn and spelt. Nothing is stored. */
    Enrolment draw(UUID account);

    /** Draws a secret again, after a wrong code. */
    Enrolment draw(UUID account, String secret);

    /** The time step of a code that proves that the secret was enrolled; empty if the code is wrong. */
    OptionalLong step(String secret, String code);

    /** Puts a new secret in the place of the old one. */
    void replace(UUID account, String secret, long step);

    /** Ten new codes. Nothing is stored. */
    List<String> newRecoveryCodes();

    /** Puts new codes in the place of all old ones. */
    void replaceRecoveryCodes(UUID account, List<String> codes);

    Standing standing(UUID account);

    /**
     * A secret on its way into an authenticator.
     *
     * @param secret base32
     * @param spelt the same in groups of four, for typing
     * @param url the {@code otpauth} address that the QR code holds
     * @param path the QR code as an SVG path
     * @param size width and height of the QR code, in modules
     */
    record Enrolment(String secret, String spelt, String url, String path, int size) {}

    /**
     * How an account stands.
     *
     * @param previousSignIn the sign-in before the present one
     * @param wrongPasswords entered between the two
     */
    record Standing(Optional<Instant> previousSignIn, int recoveryCodesLeft, int wrongPasswords) {}

    /** Published when somebody registered or removed a passkey of their own. */
    record PasskeyChanged(UUID account, boolean added, Instant at) {}
}
