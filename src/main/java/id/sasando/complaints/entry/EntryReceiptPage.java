package id.sasando.complaints.entry;

import java.util.List;

/**
 * The receipt to hand over.
 *
 * @param groups the code in groups
 * @param casePath empty if the viewer must take the case first
 */
public record EntryReceiptPage(List<String> groups, boolean anonymous, String casePath) {}
