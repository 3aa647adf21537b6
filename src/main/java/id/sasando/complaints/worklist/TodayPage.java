package id.sasando.complaints.worklist;

import id.sasando.complaints.lines.LineEntry;
import java.util.List;

/**
 * The desk at the beginning of a day.
 *
 * @param tally open cases and their age, in words
 */
public record TodayPage(String tally, List<Part> parts) {

    /**
     * One list.
     *
     * @param shown the count in words: more than a thousand are not counted
     * @param kind {@code late} when it must not wait, or empty
     */
    public record Part(String title, String path, long count, String shown, String kind, List<LineEntry> rows) {}
}
