package id.sasando.access.provider;

import java.util.Optional;
import java.util.UUID;

/**
 * The identity provider of the operator. It says who somebody is; it never makes an account and never gives a role.
 */
public interface IdentityProvider {

    /** What the button says; empty unless one is configured. */
    Optional<String> name();

    /** Sends a browser there; empty if the provider cannot be reached. */
    Optional<Trip> begin(String next);

    /** What the browser brought back; empty if anything is wrong with it, or no account is meant. */
    Optional<Recognised> end(String sealed, String state, String code);

    /**
     * A browser on its way.
     *
     * @param address where it is sent
     * @param sealed what it must bring back besides, so that nobody comes back in another one's place
     */
    record Trip(String address, String sealed) {}

    /**
     * An account that the provider vouches for. It may be locked.
     *
     * @param bothFactors the provider says that two factors were proved there
     * @param next where the sign-in leads
     */
    record Recognised(UUID account, boolean bothFactors, String next) {}
}
