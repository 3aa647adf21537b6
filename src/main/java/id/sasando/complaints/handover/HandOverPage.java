package id.sasando.complaints.handover;

import id.sasando.complaints.lines.LineEntry;
import id.sasando.complaints.words.OfficerChoices;
import id.sasando.web.Option;
import java.util.List;

/**
 * What would go over, before it does.
 *
 * @param choices single cases to hand over instead of all
 * @param chosen one of them, or empty for all
 */
public record HandOverPage(
        Officer officer,
        int cases,
        int confirmations,
        List<LineEntry> lines,
        Receivers receivers,
        List<Option> choices,
        String chosen,
        String reason) {

    /** As many rows as a list of the desk has on a page. */
    private static final int OPEN_ROWS = 25;

    public List<LineEntry> first() {
        return lines.subList(0, Math.min(OPEN_ROWS, lines.size()));
    }

    /** What is folded away below the first rows. */
    public List<LineEntry> folded() {
        return lines.subList(first().size(), lines.size());
    }

    /** There are more than are listed; all of them are handed over. */
    public boolean cut() {
        return cases > lines.size();
    }

    public record Officer(String path, String name) {}

    public record Receivers(OfficerChoices.Officers all, String chosen) {}
}
