package id.sasando.access.passkey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A passkey as its owner and the sign-in see it; what proves it is read by the relying party alone. */
record Passkey(UUID id, UUID account, String name, Instant createdAt, Optional<Instant> lastUsedAt) {
    /** More than a telephone, a computer and keys of hardware for both. */
    static final int EACH_MAX = 10;

    static final int NAME_MAX = 60;

    /** Whether a challenge is younger than the last use: none serves twice. */
    boolean isFresh(Instant asked) {
        return lastUsedAt.map(asked::isAfter).orElse(true);
    }
}
