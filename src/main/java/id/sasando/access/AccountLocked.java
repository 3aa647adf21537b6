package id.sasando.access;

import java.time.Instant;
import java.util.UUID;

/** An account was locked after too many wrong passwords or codes. */
public record AccountLocked(UUID account, Instant until) {}
