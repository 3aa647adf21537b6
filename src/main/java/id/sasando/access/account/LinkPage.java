package id.sasando.access.account;

import java.time.Instant;

/**
 * The one-time link, shown this once.
 *
 * @param added a new account; otherwise one that was reset
 * @param waits a role of it takes effect when the head of office confirms it
 */
public record LinkPage(String path, String login, String url, Instant expiresAt, boolean added, boolean waits) {}
