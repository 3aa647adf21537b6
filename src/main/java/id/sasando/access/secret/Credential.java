package id.sasando.access.secret;

import java.util.UUID;

/** What an account signs in with. The TOTP secret has been opened. */
record Credential(
        UUID account, String passwordHash, String totpSecret, long totpLastStep, Attempts attempts, long signIns) {}
