package id.sasando.access.signin;

/** The code. What was right before is sealed. */
public record CodePage(String sealed) {}
