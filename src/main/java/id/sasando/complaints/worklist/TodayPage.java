package id.sasando.complaints.worklist;

import id.sasando.complaints.lines.LineEntry;
import java.util.List;

/**
 * The desk at the beginning of a day.
 *
 * @param waiting what waits for this person beside the work on cases
 * @param worksOnCases false for those who see no list of cases: they see only what waits for them
 * @param tally open cases and their age, in words
 */
public record TodayPage(List<Waiting> waiting, boolean worksOnCases, String tally, List<Part> parts) {

    /**
     * One thing that waits.
     *
     * @param due in words, or empty
     */
    public record Waiting(String text, String path, String due, boolean late) {}

    /**
     * One list.
     *
     * @param shown the count in words: more than a thousand are not counted
     * @param kind {@code late} when it must not wait, or empty
     */
    public record Part(String title, String path, long count, String shown, String kind, List<LineEntry> rows) {}
}
