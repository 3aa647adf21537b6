package id.sasando.complaints;

import id.sasando.access.Viewer;
import id.sasando.documents.SignedReceipt;
import java.util.Optional;

/** The signed receipts of complaints, and what they prove. */
public interface LodgingReceipts {

    /** Empty for a case that was lodged before receipts were signed. */
    Optional<SignedReceipt> of(CaseId id);

    /** The reporter fetches it again, by the code. That stands on the trail as theirs. */
    Optional<SignedReceipt> fetch(CaseId id);

    /**
     * Opens what the hash of a receipt was made of, as a court or the complainant may ask of the office. That is an
     * opening of the case and stands on the trail.
     *
     * @throws id.sasando.shared.NotFound if there is no such case or receipt, or not for this viewer
     */
    Proof prove(CaseId id, Viewer viewer);

    /**
     * What somebody needs to check a receipt against its complaint.
     *
     * @param salt 16 bytes
     * @param canonical made anew from the words that the case holds now
     */
    record Proof(SignedReceipt receipt, byte[] salt, String canonical) {

        /** Are the words of the case still those that were lodged? */
        public boolean agrees() {
            return SignedReceipt.hashOf(salt, canonical).equals(receipt.hash());
        }
    }
}
