package id.sasando.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One-time links for the first sign-in. Looking at one does not use it up: scanners of mail look at every link. */
public interface SignInLinks {
    Duration LIFE = Duration.ofHours(24);

    /** Makes a link. Older links, the password, TOTP and recovery codes of that account die. */
    Link renew(UUID account);

    /** Whose link it is; empty if it was used, is too old or never was. */
    Optional<Holder> holder(String token);

    /** Uses the link up and stores what its holder chose. Empty if somebody was quicker. */
    Optional<UUID> redeem(String token, Choice choice);

    /** @param url the whole address, to be handed over by a safe way */
    record Link(String token, String url, Instant expiresAt) {}

    record Holder(UUID account, String login, String name) {}

    /** @param totpStep the step of the code that proved the enrolment; that code does not work again */
    record Choice(String passwordHash, String totpSecret, long totpStep, List<String> recoveryCodes) {
        public Choice {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }
}
