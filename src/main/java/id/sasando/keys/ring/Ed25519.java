package id.sasando.keys.ring;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs by Ed25519 (RFC 8032) with raw keys of 32 bytes. */
final class Ed25519 {
    private Ed25519() {}

    static byte[] publicKey(byte[] seed) {
        return new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
    }

    /** Bouncy Castle keeps tables for it and the JDK does not, which matters where each lodging is signed. */
    static byte[] sign(byte[] seed, byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
