package id.sasando.access.signin;

/** Login and password. */
public record SignInPage(String login, String next) {}
