package id.sasando.access.signin;

/** The identity provider did not lead to a sign-in. */
public record ProviderPage(String name, boolean reached) {}
