package id.sasando.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An account was locked.
 *
 * @param until too many wrong passwords or codes, so it opens by itself; empty if an administrator locked it
 */
public record AccountLocked(UUID account, Instant at, Optional<Instant> until) {}
