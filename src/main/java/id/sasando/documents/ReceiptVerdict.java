package id.sasando.documents;

/** What a list of public keys says of a receipt. */
public sealed interface ReceiptVerdict {

    /** The office that holds the key signed it, and no byte was changed since. */
    record Genuine(SignedReceipt receipt, ReceiptKeys.Key key) implements ReceiptVerdict {}

    record Refused(Reason reason) implements ReceiptVerdict {}

    /** Why it proves nothing. */
    enum Reason {
        /** It does not have the form of a receipt: another file, or one of which a part is missing. */
        NO_RECEIPT,
        /** No key of the list has its id. */
        UNKNOWN_KEY,
        /** The signature does not fit: something was changed after signing. */
        CHANGED
    }
}
