package id.sasando.access.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Accounts by login.
 *
 * @param words what was searched for, or empty
 * @param next the query of the next page; empty on the last
 */
public record AccountListPage(String words, List<Line> lines, Optional<String> next) {

    /** One account. Roles and state are message keys. */
    public record Line(
            String path,
            String login,
            String name,
            List<String> roleKeys,
            String stateKey,
            boolean locked,
            Optional<Instant> lastSignInAt) {}
}
