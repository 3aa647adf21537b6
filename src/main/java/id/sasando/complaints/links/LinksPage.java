package id.sasando.complaints.links;

import java.util.List;

/**
 * The links of a case.
 *
 * @param path of the case
 * @param typed the number that was typed
 */
public record LinksPage(String number, String path, String typed, List<Row> rows) {

    /** @param path empty if the viewer may not open it */
    public record Row(String id, String number, String path, boolean danger, String state) {}
}
