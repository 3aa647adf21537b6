package id.sasando.publicsite.follow;

import id.sasando.complaints.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What the pages of one case hold between presses, sealed.
 *
 * @param submission makes writing and adding safe to repeat
 * @param anonymous nothing of the device and no name of a file is kept
 * @param generation of the code that was entered: a newer code ends these pages
 * @param visit the same on all pages since the code was entered, so that they can be ended together
 * @param entered when the code was entered; it travels on from page to page
 */
record Held(UUID caseId, UUID submission, boolean anonymous, String generation, UUID visit, Instant entered) {
    /** How long a page may lie untouched. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** After that the code is asked again, however busy the pages were. */
    static final Duration LONGEST = Duration.ofHours(2);

    static Held entered(CaseId id, String generation, Instant now) {
        return new Held(id.value(), UUID.randomUUID(), false, generation, UUID.randomUUID(), now);
    }

    CaseId id() {
        return new CaseId(caseId);
    }

    /** For the next page: a submission of its own, the code and its time as they were. */
    Held next(boolean nowAnonymous) {
        return new Held(caseId, UUID.randomUUID(), nowAnonymous, generation, visit, entered);
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(entered.plus(LONGEST));
    }

    /** How long the next page lives when nobody touches it. */
    Duration life(Instant now) {
        var left = Duration.between(now, entered.plus(LONGEST));
        return left.compareTo(IDLE) < 0 ? left : IDLE;
    }
}
