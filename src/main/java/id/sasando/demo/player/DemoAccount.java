package id.sasando.demo.player;

import id.sasando.access.Role;
import id.sasando.demo.OfficeStory.Hand;
import java.util.Optional;
import java.util.UUID;

/**
 * All that somebody must know to sign in to the demonstration.
 *
 * @param hand whose deeds of the story it does, if it has a part in it
 */
record DemoAccount(
        UUID id, Role role, Optional<Hand> hand, String login, String password, String totpSecret, String totpUrl) {

    /** As it is printed, once. */
    String printed() {
        return "%-15s %-9s %s%n%25s TOTP %s%n%25s %s%n".formatted(role, login, password, "", totpSecret, "", totpUrl);
    }
}
