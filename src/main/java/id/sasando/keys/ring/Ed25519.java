package id.sasando.keys.ring;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs by Ed25519 (RFC 8032) with raw keys of 32 bytes. */
final class Ed25519 {
    private final Ed25519PrivateKeyParameters key;

    /** Holds the key, with the public half that each signature needs, ready to sign again. */
    Ed25519(byte[] seed) {
        this.key = new Ed25519PrivateKeyParameters(seed);
    }

    byte[] publicKey() {
        return key.generatePublicKey().getEncoded();
    }

    /** Bouncy Castle keeps tables for it and the JDK does not, which matters where each lodging is signed. */
    byte[] sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
