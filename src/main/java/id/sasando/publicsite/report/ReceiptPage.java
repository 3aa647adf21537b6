package id.sasando.publicsite.report;

import java.util.List;

/**
 * The code, shown once.
 *
 * @param sealed holds the code, so that the page can be shown again
 * @param groups the code in pieces
 */
public record ReceiptPage(String sealed, boolean anonymous, boolean danger, List<String> groups) {}
