package id.sasando.publicsite.report;

import id.sasando.web.Option;
import java.util.List;

/**
 * Files that wait under the form.
 *
 * @param files each with its id and what it is
 * @param full no more may be added
 */
public record FilesPage(
        String sealed, boolean renewed, boolean anonymous, boolean keepOriginal, List<Option> files, boolean full) {}
