package id.sasando.complaints.worklist;

import id.sasando.complaints.lines.CaseLine;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list ends. It travels as an opaque token.
 *
 * @param at due date, or day of receipt in lists in that order
 */
record ListKey(boolean danger, Optional<Instant> at, UUID id) {

    static ListKey of(CaseLine line, boolean byReceipt) {
        var at = byReceipt ? Optional.of(line.lodgedAt()) : line.due().at();
        return new ListKey(line.danger(), at, line.id().value());
    }

    String token() {
        var plain = (danger ? "!" : "-") + " " + at.map(Instant::toString).orElse("-") + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it is no token of ours: then the list begins anew. */
    static Optional<ListKey> read(String token) {
        if (token.isEmpty()) return Optional.empty();
        try {
            var parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != 3) return Optional.empty();
            var at = parts[1].equals("-") ? Optional.<Instant>empty() : Optional.of(Instant.parse(parts[1]));
            return Optional.of(new ListKey(parts[0].equals("!"), at, UUID.fromString(parts[2])));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
