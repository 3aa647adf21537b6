package id.sasando.documents;

import id.sasando.shared.Actor;
import java.time.Instant;

/**
 * One file in a list.
 *
 * @param name the kept name, or empty
 * @param originalAsked the sender asked to keep the original
 * @param cleanedWithout why there is no cleaned copy, as a message key; empty if there is one
 * @param released a file of the office that the reporter may download
 */
public record FileLine(
        FileId id,
        String kind,
        int sizeBytes,
        String name,
        boolean hasOriginal,
        boolean originalAsked,
        boolean hasClean,
        String cleanedWithout,
        Instant addedAt,
        Actor addedBy,
        boolean released) {

    /** Added by staff. Everything else came from the reporter. */
    public boolean fromOffice() {
        return addedBy instanceof Actor.Staff;
    }
}
