package id.sasando.access.roles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits for the head of office.
 *
 * @param granted what was granted at the console since a head last looked
 */
public record WaitingRolesPage(List<Line> waiting, List<Line> granted) {

    /**
     * @param roleKey a message key
     * @param askedBy empty at the console
     * @param refusalKey why this reader may not decide it, as a message key; empty if they may
     */
    public record Line(
            String id, String name, String roleKey, Optional<String> askedBy, Instant askedAt, String refusalKey) {}
}
