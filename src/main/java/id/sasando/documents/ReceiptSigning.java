package id.sasando.documents;

import id.sasando.web.Texts;
import java.time.Instant;

/** Signs receipts in the name of this office, knows them again, and draws them. */
public interface ReceiptSigning {

    /**
     * Signs with the key that signs receipts now. Must be called inside a transaction.
     *
     * @param time parts of a second are cut off
     * @param hash as {@link SignedReceipt#hashOf} makes it
     */
    SignedReceipt sign(Instant time, String hash);

    /** Did this office sign it, and was nothing changed since? */
    boolean isOurs(SignedReceipt receipt);

    /** A sheet of paper that holds the receipt in words, as text and as QR code; the file itself is signed too. */
    byte[] pdf(SignedReceipt receipt, Texts texts);
}
