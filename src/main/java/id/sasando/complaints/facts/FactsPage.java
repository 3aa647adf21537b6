package id.sasando.complaints.facts;

import id.sasando.complaints.words.Compared;
import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/**
 * The form of the facts of a case.
 *
 * @param compared what stands now beside what was typed; empty unless somebody saved first
 */
public record FactsPage(FormHead head, Typed typed, Choices choices, List<Compared> compared) {

    /** What the form holds. */
    public record Typed(
            String title,
            List<String> types,
            String country,
            String departure,
            String village,
            String villageCode,
            String regency,
            String employer,
            String agency,
            String respondent,
            String recruiter,
            String place,
            String route,
            String eventOn,
            String lastContactOn,
            String wishes,
            String contactNote,
            boolean danger,
            String consent,
            String reason) {}

    /** @param villages among which to choose; empty if it is clear which is meant */
    public record Choices(
            List<Option> types,
            List<Option> countries,
            List<Option> departures,
            List<Option> regencies,
            List<Option> villages) {}
}
