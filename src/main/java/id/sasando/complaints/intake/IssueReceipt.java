package id.sasando.complaints.intake;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.NewComplaint;
import id.sasando.documents.ReceiptSigning;
import id.sasando.documents.SignedReceipt;
import id.sasando.keys.DataKeyId;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs what was taken in, in the transaction of the lodging. */
@Component
class IssueReceipt {
    private static final int SALT_BYTES = 16;
    private final ReceiptSigning signing;
    private final StoredReceipts receipts;
    private final SecureRandom random = new SecureRandom();

    IssueReceipt(ReceiptSigning signing, StoredReceipts receipts) {
        this.signing = signing;
        this.receipts = receipts;
    }

    /** What was issued when the case was lodged. */
    Optional<SignedReceipt> known(CaseId id) {
        return receipts.find(id);
    }

    SignedReceipt of(NewComplaint complaint, CaseId id, DataKeyId key, Instant at) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var head = LodgedText.head(complaint);
        var hash = SignedReceipt.hashOf(salt, LodgedText.of(head, complaint.text()));
        var receipt = signing.sign(at, hash);
        receipts.insert(id, key, receipt, new StoredReceipts.Secret(salt, head));
        return receipt;
    }
}
