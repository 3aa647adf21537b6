package id.sasando.complaints.worklist;

import id.sasando.complaints.lines.LineEntry;
import id.sasando.web.Option;
import java.util.List;

/**
 * A work list.
 *
 * @param tabs each list with its path
 * @param tally how many and how old, in words
 * @param next path of the next page, or empty
 */
public record ListPage(
        String list,
        String title,
        List<Option> tabs,
        String tally,
        List<LineEntry> rows,
        String next,
        Choices choices,
        Chosen chosen) {

    /** What may narrow the list. */
    public record Choices(List<Option> countries, List<Option> types, List<Option> regencies, List<Option> orders) {}

    /** What narrows it now. */
    public record Chosen(String country, String type, String regency, String sort) {}
}
