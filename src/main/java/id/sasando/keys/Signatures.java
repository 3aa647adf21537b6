package id.sasando.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ed25519 signatures of this office. Private keys are derived from the master secret and stored nowhere; public keys
 * stay listed when they are retired, so that what they signed can be checked for ever.
 */
public interface Signatures {

    /** What is signed; each purpose has keys of its own. */
    enum Purpose {
        TRAIL,
        RECEIPT
    }

    /**
     * The id of the key that signs now, listed on first use. A key that another node changed may sign for five seconds
     * more. Must be called inside a transaction.
     */
    String keyId(Purpose purpose);

    /** @throws id.sasando.shared.NotFound if no key of that purpose has the id */
    byte[] sign(Purpose purpose, String keyId, byte[] message);

    /** False for a wrong signature and for a key that this office never had for the purpose. */
    boolean verify(Purpose purpose, String keyId, byte[] message, byte[] signature);

    /** Retires the key that signs now and lists its successor. Must be called inside a transaction. */
    void change(Purpose purpose);

    /** All keys of this office, oldest first, at most 500. A key that was listed without the master secret is left out. */
    List<PublicKey> listed();

    /**
     * A public key.
     *
     * @param id the first eight bytes of its SHA-256, in hexadecimal digits
     * @param key 32 bytes as in RFC 8032
     */
    record PublicKey(
            String id, Purpose purpose, int generation, byte[] key, Instant listedAt, Optional<Instant> retiredAt) {}
}
