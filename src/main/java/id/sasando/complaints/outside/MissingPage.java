package id.sasando.complaints.outside;

import id.sasando.complaints.lines.LineEntry;
import id.sasando.web.Option;
import java.util.List;

/**
 * Cases that are not entered yet in an outside system.
 *
 * @param kind which one
 * @param next path of the next page, or empty
 */
public record MissingPage(String kind, List<Option> kinds, List<LineEntry> rows, String next) {}
