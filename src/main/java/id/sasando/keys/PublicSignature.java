package id.sasando.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Checks Ed25519 signatures (RFC 8032) with nothing but a public key: anybody may. */
public final class PublicSignature {
    /** What stands before the 32 bytes in an encoded public key (RFC 8410). */
    private static final byte[] ENCODING = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int ID_BYTES = 8;

    private PublicSignature() {}

    /** How a public key is called: the first eight bytes of its SHA-256, hexadecimal. */
    public static String idOf(byte[] publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False for a wrong signature and for 32 bytes that are no key. */
    public static boolean fits(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            var encoded = Arrays.copyOf(ENCODING, ENCODING.length + publicKey.length);
            System.arraycopy(publicKey, 0, encoded, ENCODING.length, publicKey.length);
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false; // neither a point of the curve nor a signature: not signed
        }
    }
}
