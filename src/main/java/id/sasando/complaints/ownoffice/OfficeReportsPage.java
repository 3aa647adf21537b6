package id.sasando.complaints.ownoffice;

import id.sasando.complaints.lines.LineEntry;
import java.util.List;

/**
 * The reports about the office.
 *
 * @param cut there are more than are shown
 */
public record OfficeReportsPage(List<LineEntry> rows, boolean cut) {}
