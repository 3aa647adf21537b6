package id.sasando.access.signin;

import id.sasando.access.SecondFactors.Enrolment;
import java.util.List;
import java.util.Optional;

/**
 * A step of the first sign-in.
 *
 * @param path where the link lies
 * @param sealed earlier steps; empty on the first
 * @param enrolment only where the authenticator is set up
 * @param codes only where they are written down
 */
public record FirstSignInPage(
        String path, String login, String name, String sealed, Optional<Enrolment> enrolment, List<String> codes) {}
