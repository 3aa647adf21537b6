package id.sasando.access;

import id.sasando.shared.Actor;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Adds accounts. Whoever is invited chooses password and TOTP by a one-time link. */
public interface Invitations {

    /**
     * Adds an account with its roles and makes the link for its first sign-in.
     *
     * @throws id.sasando.shared.RuleViolation if the login is taken, is none, or no role is given
     */
    Invitation invite(NewAccount account, Actor by);

    /** @param login small letters, digits, full stop, hyphen and underscore, 2 to 40 characters */
    record NewAccount(String login, String name, Optional<String> email, Set<Role> roles) {
        public NewAccount {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * The new account and its link, which is shown once and stored nowhere.
     *
     * @param waiting the roles that take effect when the head of office confirms them
     */
    record Invitation(UUID account, String login, SignInLinks.Link link, Set<Role> waiting) {
        public Invitation {
            waiting = Set.copyOf(waiting);
        }
    }
}
