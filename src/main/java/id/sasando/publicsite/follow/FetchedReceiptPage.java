package id.sasando.publicsite.follow;

import id.sasando.shared.QrDrawing;

/**
 * The signed receipt once more, as it was signed. It holds no code.
 *
 * @param sealed the case, for the forms of this page
 */
public record FetchedReceiptPage(String sealed, String text, QrDrawing qr) {}
