package id.sasando.audit;

/** Signs the seals of the trail. The private key never lies in the database; the module {@code keys} holds it. */
public interface SealSigning {

    /** The id of the key that signs now. */
    String keyId();

    /** Signs with the key of {@link #keyId}, which must be asked for in the same transaction. */
    byte[] sign(String keyId, byte[] message);

    /** False for a signature that is wrong and for a key that this office never had. */
    boolean verify(String keyId, byte[] message, byte[] signature);
}
