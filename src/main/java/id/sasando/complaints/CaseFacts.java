package id.sasando.complaints;

import id.sasando.keys.SealedShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known beyond the reporter's own words. Sealed as a whole; an unknown text is empty.
 *
 * @param title one line by which officers know the case
 * @param place town or workplace abroad
 * @param route how and when the person left
 * @param contactNote when and how it is safe to contact the reporter
 */
public record CaseFacts(
        String title,
        String employer,
        String agency,
        String recruiter,
        String place,
        String route,
        Optional<LocalDate> eventOn,
        Optional<LocalDate> lastContactOn,
        List<Wish> wishes,
        String contactNote) {

    public static final SealedShape<CaseFacts> SHAPE = SealedShape.of("complaints.case_file.facts", CaseFacts.class);

    public static final CaseFacts NONE =
            new CaseFacts("", "", "", "", "", "", Optional.empty(), Optional.empty(), List.of(), "");

    public CaseFacts {
        wishes = List.copyOf(wishes);
    }

    /** The same facts of somebody whom nobody contacts. */
    CaseFacts withoutContactNote() {
        return new CaseFacts(title, employer, agency, recruiter, place, route, eventOn, lastContactOn, wishes, "");
    }
}
