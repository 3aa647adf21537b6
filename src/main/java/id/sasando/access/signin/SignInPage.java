package id.sasando.access.signin;

import java.util.Optional;

/**
 * Login and password.
 *
 * @param provider the name of an identity provider that may be asked instead
 */
public record SignInPage(String login, String next, Optional<String> provider) {}
