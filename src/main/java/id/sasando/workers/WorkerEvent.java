package id.sasando.workers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One change of a person.
 *
 * @param account the member of staff; empty for the public and the system
 * @param version what the change led to; 0 is the registration
 */
public record WorkerEvent(
        Instant at, String actorKind, Optional<UUID> account, int version, List<Difference> differences) {

    /**
     * One field before and after. NIK and passport are masked.
     *
     * @param field {@code names}, {@code phones}, {@code village}, {@code regency}, {@code sex}, {@code birthYear},
     *     {@code nik} or {@code passport}
     */
    public record Difference(String field, List<String> before, List<String> after) {}
}
