package id.sasando.complaints.proof;

import id.sasando.complaints.words.FormHead;
import id.sasando.shared.QrDrawing;
import java.util.List;

/**
 * A signed receipt, what it was made of, and whether both still belong together.
 *
 * @param agrees the words of the case today have the hash of the receipt
 * @param genuine the receipt that is stored was signed by this office and not changed since
 */
public record ProofPage(FormHead head, boolean agrees, boolean genuine, Receipt receipt, Lodged lodged) {

    /** Where the files are. */
    public String file() {
        return head.path() + "/proof/file";
    }

    /** For whoever looks at the page by machine. */
    public String result() {
        if (!genuine) return "NOT_GENUINE";
        return agrees ? "AGREES" : "DIFFERS";
    }

    public record Receipt(List<Row> facts, String text, QrDrawing qr) {}

    public record Row(String name, String text) {}

    /**
     * What the hash is made of.
     *
     * @param salt hexadecimal
     */
    public record Lodged(String salt, String canonical) {}
}
