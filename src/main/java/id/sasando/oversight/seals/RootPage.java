package id.sasando.oversight.seals;

import java.util.List;

/**
 * The newest root, to be printed and kept.
 *
 * @param today when the page was made
 * @param sealed empty as long as nothing is sealed; then all else is empty
 * @param rows lines of groups of four digits
 */
public record RootPage(String office, String today, String batch, String sealed, List<String> rows) {}
