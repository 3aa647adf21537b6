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

    /**
     * The report came again with other content.
     *
     * @param when the first one was received
     * @param danger that somebody is in danger has reached the office just now
     * @param apart what differs is about the office, and becomes a report of its own
     * @param rows what differs and was not sent yet
     */
    public record AgainPage(String sealed, String when, boolean danger, boolean apart, List<Row> rows) {}
}
