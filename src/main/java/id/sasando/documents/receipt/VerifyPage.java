package id.sasando.documents.receipt;

import java.util.List;

/**
 * Anybody verifies a receipt here.
 *
 * @param pasted what was pasted, to be corrected
 * @param result empty while nothing was sent; else {@code GENUINE} or why not
 * @param rows what a genuine receipt says
 */
public record VerifyPage(String pasted, String result, List<Row> rows) {

    /** A line of the answer. */
    public record Row(String name, String text) {}
}
