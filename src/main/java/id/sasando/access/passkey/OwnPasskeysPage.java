package id.sasando.access.passkey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One's own passkeys.
 *
 * @param name what was typed for the next one
 * @param full no further one may be registered
 */
public record OwnPasskeysPage(List<Line> lines, String name, boolean full) {

    public record Line(UUID id, String name, Instant createdAt, Optional<Instant> lastUsedAt) {}

    static OwnPasskeysPage of(List<Passkey> passkeys, String name) {
        var lines = passkeys.stream()
                .map(it -> new Line(it.id(), it.name(), it.createdAt(), it.lastUsedAt()))
                .toList();
        return new OwnPasskeysPage(lines, name, lines.size() >= Passkey.EACH_MAX);
    }
}
