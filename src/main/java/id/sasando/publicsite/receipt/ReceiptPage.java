package id.sasando.publicsite.receipt;

import id.sasando.shared.QrDrawing;
import id.sasando.web.PhoneBlock;
import java.util.List;
import java.util.Optional;

/**
 * The code, shown once, and the signed receipt.
 *
 * @param notice message key of what else was just done, or empty
 * @param sealed holds both, so that the page can be shown again
 * @param groups the code in pieces
 * @param numbers whom to call, if somebody may be in danger
 */
public record ReceiptPage(
        String sealed,
        String notice,
        boolean anonymous,
        boolean danger,
        List<String> groups,
        Optional<Signed> signed,
        List<PhoneBlock> numbers) {

    /** The signed receipt, which holds no code. */
    public record Signed(String text, QrDrawing qr) {}
}
