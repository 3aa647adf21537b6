package id.sasando.complaints.core;

import java.time.Instant;
import java.util.Optional;

/**
 * What is due next in a case.
 *
 * @param at empty when nothing is due
 * @param uncertain the calendar of the year is not published: the date is shown with a warning
 * @param step the legal parameter that set it, or {@code OFFICER} for a date that an officer chose
 * @param nextActor {@code OFFICE}, {@code REPORTER} or {@code OTHER}
 */
public record CaseDue(Optional<Instant> at, boolean uncertain, String step, String nextActor) {

    /** Nothing is due. */
    public static final CaseDue NOTHING = new CaseDue(Optional.empty(), false, "", "OFFICE");

    /** A date that an officer chose. */
    public static final String OFFICER = "OFFICER";
}
