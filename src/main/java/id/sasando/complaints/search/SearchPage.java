package id.sasando.complaints.search;

import id.sasando.complaints.lines.LineEntry;
import java.util.List;

/**
 * What a search found.
 *
 * @param searched false while nothing was asked
 * @param full there may be more than a page shows
 */
public record SearchPage(String typed, boolean searched, boolean full, List<LineEntry> rows) {}
