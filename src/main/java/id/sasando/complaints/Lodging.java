package id.sasando.complaints;

import id.sasando.shared.Actor;
import java.time.Instant;

/** Takes a complaint in. What is acknowledged is stored. */
public interface Lodging {

    /**
     * Stores the complaint, its history and its audit row in one transaction, and adopts the files that wait under its
     * form. A second call with the same submission changes nothing and answers the same case.
     */
    CaseId lodge(NewComplaint complaint, Actor actor);

    /** Published when a complaint was lodged. */
    record CaseOpened(CaseId id, boolean danger, Instant at) {}
}
