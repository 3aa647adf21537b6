package id.sasando.complaints;

/**
 * What a reporter asks for.
 *
 * @param amount as typed, such as {@code 8500}; empty if it is not about money
 * @param currency ISO 4217, or empty
 */
public record Wish(String what, String amount, String currency) {}
