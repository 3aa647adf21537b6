package id.sasando.complaints.entry;

import id.sasando.shared.QrDrawing;
import java.util.List;
import java.util.Optional;

/**
 * The receipt to hand over.
 *
 * @param groups the code in groups
 * @param casePath empty if the viewer must take the case first
 */
public record EntryReceiptPage(List<String> groups, boolean anonymous, Optional<Signed> signed, String casePath) {

    /** The signed receipt, which holds no code. */
    public record Signed(String text, QrDrawing qr) {}
}
