package id.sasando.complaints.merging;

import id.sasando.complaints.words.FormHead;
import java.util.List;

/**
 * Two cases side by side, before one is merged into the other.
 *
 * @param path of the form below the duplicate
 * @param masterVersion of the other case, given back with the form
 * @param sides the duplicate, then the case that goes on
 */
public record MergePage(FormHead head, String path, int masterVersion, List<Side> sides, Typed typed) {

    public record Side(String number, String path, String state, boolean danger, List<Line> lines, String story) {}

    public record Line(String label, String value) {}

    /** What the form holds. */
    public record Typed(String submission, String reason) {}
}
