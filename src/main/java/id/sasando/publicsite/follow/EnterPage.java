package id.sasando.publicsite.follow;

/**
 * Where the code is entered.
 *
 * @param kept what was typed when the page expired, sealed; or empty
 */
public record EnterPage(String code, String kept, boolean expired) {}
