package id.sasando.access.passkey;

/**
 * The browser is asked to make or to use a passkey.
 *
 * @param options what it is asked, as JSON
 * @param sealed the challenge, for the way back
 * @param name of the passkey to be made; empty for a sign-in
 */
public record PasskeyPage(String options, String sealed, String name) {}
