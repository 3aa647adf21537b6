package id.sasando.complaints.lines;

/**
 * A line as a page shows it. Of a case that may not be opened, only number, type, danger, age and regency are filled.
 *
 * @param path empty if the viewer may not open the case
 * @param takePath where it may be taken, or empty
 * @param dueKind {@code late}, {@code due} or empty
 * @param uncertain the due date stands on a calendar that is not published
 */
public record LineEntry(
        String number,
        String path,
        String takePath,
        boolean danger,
        boolean unread,
        String type,
        String country,
        String regency,
        String age,
        String state,
        String due,
        String dueKind,
        boolean uncertain,
        String assignee) {

    /** A line without its case. */
    public boolean locked() {
        return path.isEmpty();
    }
}
