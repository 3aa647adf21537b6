package id.sasando.reference.phones;

import id.sasando.reference.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that need somebody's care.
 *
 * @param officeHasNone nobody can call the office itself
 * @param waiting entered at the desk, shown to nobody outside yet
 * @param silent missions without a number
 * @param old never confirmed, or too long ago
 */
public record PhonesPage(boolean officeHasNone, List<Waiting> waiting, List<Mission> silent, List<Line> old) {

    /**
     * A number that the public sees.
     *
     * @param sourceUrl empty if no page is known
     */
    public record Line(
            String of,
            Label country,
            Label name,
            String number,
            String source,
            String sourceUrl,
            boolean common,
            LocalDate asOf,
            Optional<LocalDate> confirmedOn) {}

    public record Mission(String of, Label country, Label name, Label covers) {}

    /** @param refusal message key of why the viewer does not confirm it, or empty */
    public record Waiting(
            String id,
            Label name,
            String number,
            String source,
            String sourceUrl,
            String enteredBy,
            boolean ended,
            String refusal) {}
}
