package id.sasando.publicsite.report;

import id.sasando.web.Option;
import java.util.List;

/**
 * Files that wait under the form.
 *
 * @param ticked the box that this page shows
 * @param onlyWhole some files go when the page is left
 * @param files each with its id and what it is
 * @param full no more may be added
 */
public record FilesPage(
        String sealed,
        boolean renewed,
        boolean anonymous,
        boolean ticked,
        boolean onlyWhole,
        List<Option> files,
        boolean full) {

    /** The field of the box. To keep an original and to send a large photo are different wishes. */
    public String box() {
        return anonymous ? "keepOriginal" : "whole";
    }
}
