package id.sasando.access.account;

import java.time.Instant;

/**
 * The one-time link, shown this once.
 *
 * @param added a new account; otherwise one that was reset
 */
public record LinkPage(String path, String login, String url, Instant expiresAt, boolean added) {}
