/** Passkeys (WebAuthn): registered on one's own account, and a way to sign in that proves two factors at once. */
@NullMarked
package id.sasando.access.passkey;

import org.jspecify.annotations.NullMarked;
