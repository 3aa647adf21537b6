package id.sasando.access.staff;

import java.util.List;

/**
 * The reader's own place in the office and those whom they lead.
 *
 * @param head the reader names supervisors
 */
public record StaffPage(boolean head, List<Line> lines) {

    /**
     * @param supervisor empty: the head of office
     * @param led the reader leads this one, and may hand over the work
     */
    public record Line(String path, String name, String supervisor, boolean own, boolean led) {}
}
