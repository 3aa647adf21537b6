package id.sasando.access.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What makes one trip to the provider unlike any other; it waits sealed in the browser that left.
 *
 * @param state comes back in the address
 * @param nonce its hash comes back inside the signed token
 * @param verifier proves to the provider that the same server asks for the token (PKCE)
 * @param next where the sign-in leads
 */
record Asked(String state, String nonce, String verifier, String next) {

    static Asked draw(SecureRandom random, String next) {
        return new Asked(word(random), word(random), word(random), next);
    }

    static String hash(String word) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.US_ASCII));
            return text(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String word(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
