package id.sasando.access.roles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The roles of one account, to be changed by an administrator.
 *
 * @param own the reader's own account, whose roles somebody else changes
 * @param chosen roles that it holds or that wait for the head
 * @param story what happened to its roles, the newest first
 */
public record RolesPage(String path, String name, boolean own, int version, List<String> chosen, List<Line> story) {

    RolesPage with(List<String> typed) {
        return new RolesPage(path, name, own, version, typed, story);
    }

    /**
     * @param roleKey a message key
     * @param whatKey a message key
     * @param askedBy empty at the console
     * @param decidedBy empty if nobody had to decide, or has not yet
     * @param reason why it was refused, or empty
     */
    public record Line(
            String roleKey,
            String whatKey,
            Optional<String> askedBy,
            Instant askedAt,
            String decidedBy,
            String reason) {}
}
