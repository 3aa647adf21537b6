package id.sasando.publicsite.follow;

/**
 * Where the code is entered.
 *
 * @param kept what was typed when the page expired, sealed; or empty
 * @param filesLost files were sent from a page that had expired: they are with nobody and must be chosen again
 */
public record EnterPage(String code, String kept, boolean expired, boolean filesLost) {
    EnterPage(String code, String kept, boolean expired) {
        this(code, kept, expired, false);
    }
}
