package id.sasando.complaints.entry;

import id.sasando.web.Option;
import java.util.List;

/**
 * The form of a complaint that came by another way.
 *
 * @param usual it need not be about the office
 */
public record EntryPage(String sealed, EntryForm form, boolean usual, Choices choices) {

    /** The answer that is marked: most complaints are about something else. */
    public String aboutOffice() {
        return form.aboutOffice().isEmpty() && usual ? "NO" : form.aboutOffice();
    }

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
