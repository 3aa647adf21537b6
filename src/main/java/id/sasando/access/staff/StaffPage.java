package id.sasando.access.staff;

import id.sasando.access.Accounts;
import java.util.List;
import java.util.Optional;

/**
 * The reader's own place in the office and those whom they lead.
 *
 * @param head the reader names supervisors
 */
public record StaffPage(boolean head, List<Line> lines) {

    /**
     * @param supervisor empty: the head of office
     * @param absence who stands in, and until when; empty if nobody has to
     * @param led the reader leads this one, and may hand over the work
     */
    public record Line(
            String path, String name, String supervisor, Optional<Accounts.Away> absence, boolean own, boolean led) {}
}
