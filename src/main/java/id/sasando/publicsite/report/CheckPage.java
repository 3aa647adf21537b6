package id.sasando.publicsite.report;

import java.util.List;

/**
 * All answers before they are sent.
 *
 * @param notice message key of why it was not sent, or empty
 */
public record CheckPage(String sealed, boolean renewed, boolean danger, String notice, List<Row> rows) {

    /** @param step where it is changed */
    public record Row(String step, String key, String value) {}
}
