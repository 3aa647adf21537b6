package id.sasando.web;

/**
 * One thing that happened.
 *
 * @param out it came from outside the office, or went there
 */
public record TimelineEntry(String title, String text, String when, boolean out) {}
