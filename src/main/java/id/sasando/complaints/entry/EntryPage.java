package id.sasando.complaints.entry;

import id.sasando.web.Option;
import java.util.List;
import java.util.Optional;

/**
 * The form of a complaint that came by another way.
 *
 * @param usual it need not be about the office
 * @param again it was entered before with other content
 */
public record EntryPage(String sealed, EntryForm form, boolean usual, Optional<Again> again, Choices choices) {

    /** The answer that is marked: most complaints are about something else. */
    public String aboutOffice() {
        return form.aboutOffice().isEmpty() && usual ? "NO" : form.aboutOffice();
    }

    /**
     * What differs from what was entered first, and is not saved.
     *
     * @param when the first one was saved
     * @param danger that there is danger was added to the case just now
     * @param apart what differs is about the office, and becomes a complaint of its own
     */
    public record Again(String when, boolean danger, boolean apart, List<Row> rows) {}

    public record Row(String label, String value) {}

    /** What may be chosen. */
    public record Choices(
            List<Option> channels,
            List<Option> complainants,
            List<Option> countries,
            List<Option> types,
            List<Option> departures,
            Places places,
            List<Option> partners,
            Telephone telephone) {}

    /**
     * How the telephone is read.
     *
     * @param read the number with its country; empty while it is not certain
     * @param which the numbers to choose from; empty if nothing is asked
     */
    public record Telephone(String read, List<Option> which) {}

    /** @param villages of the regency that was chosen; empty before */
    public record Places(List<Option> regencies, List<Option> villages) {}
}
