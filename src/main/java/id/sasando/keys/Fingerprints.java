package id.sasando.keys;

/** Keyed hashes (HMAC-SHA-256) by which a secret can be found again without being stored. */
public interface Fingerprints {

    /** What the hash is for; each purpose has a key of its own. */
    enum Purpose {
        RECEIPT_CODE,
        NIK,
        PASSPORT,
        SIGN_IN_LINK,
        RECOVERY_CODE,
        LOGIN,
        /** What was sent with a form, so that the same key with other content is known. */
        SENT_FORM
    }

    byte[] of(Purpose purpose, String value);
}
