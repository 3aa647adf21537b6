package id.sasando.publicsite.follow;

import id.sasando.complaints.CaseId;
import java.util.UUID;

/**
 * What the pages of one case hold between presses, sealed.
 *
 * @param submission makes writing and adding safe to repeat
 * @param anonymous nothing of the device and no name of a file is kept
 */
record Held(UUID caseId, UUID submission, boolean anonymous) {
    CaseId id() {
        return new CaseId(caseId);
    }
}
