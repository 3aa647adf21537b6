package id.sasando.audit.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 with a prefix byte, so that no leaf, node or seal can be taken for another. */
final class Sha256 {
    static final byte LEAF = 0x00;
    static final byte NODE = 0x01;
    static final byte SEAL = 0x02;
    static final int BYTES = 32;
    private final MessageDigest digest = create();

    byte[] of(byte prefix, byte[]... parts) {
        digest.update(prefix);
        for (var part : parts) digest.update(part);
        return digest.digest();
    }

    byte[] ofNothing() {
        return digest.digest();
    }

    private static MessageDigest create() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
