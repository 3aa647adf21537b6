package id.sasando.complaints;

import id.sasando.documents.SignedReceipt;
import id.sasando.shared.Actor;
import java.time.Instant;
import java.util.Optional;

/** Takes a complaint in. What is acknowledged is stored. */
public interface Lodging {

    /**
     * Stores the complaint, its history and its audit row in one transaction, and adopts the files that wait under its
     * form. A second call with the same submission changes nothing and answers the same case.
     */
    CaseId lodge(NewComplaint complaint, Actor actor);

    /**
     * The same, with the receipt that the reporter takes along.
     *
     * @param first runs before a complaint is stored that is not there yet; what it throws stops the lodging
     */
    Lodged lodge(NewComplaint complaint, Actor actor, Runnable first);

    /** @param receipt empty for a case that was lodged before receipts were signed */
    record Lodged(CaseId id, Optional<SignedReceipt> receipt) {}

    /** Published when a complaint was lodged. */
    record CaseOpened(CaseId id, boolean danger, Instant at) {}
}
