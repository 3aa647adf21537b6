package id.sasando.complaints.entry;

import id.sasando.complaints.AboutOffice;
import id.sasando.shared.QrDrawing;
import java.util.List;
import java.util.Optional;

/**
 * The receipt to hand over.
 *
 * @param groups the code in groups
 * @param phone how the telephone was read, with its country; empty without one
 * @param notice message key of what else was just done, or empty
 * @param about whom it is about, which says who reads it
 * @param casePath empty if the viewer must take the case first, or will not see it again
 */
public record EntryReceiptPage(
        List<String> groups,
        boolean anonymous,
        String phone,
        String notice,
        Optional<Signed> signed,
        AboutOffice about,
        String casePath) {

    public boolean aboutOffice() {
        return about != AboutOffice.NO;
    }

    /** The signed receipt, which holds no code. */
    public record Signed(String text, QrDrawing qr) {}
}
