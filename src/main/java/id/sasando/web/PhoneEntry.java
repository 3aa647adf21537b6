package id.sasando.web;

/**
 * A telephone number as a page shows it.
 *
 * @param link such as {@code tel:+60321164000}
 * @param note how to use it, or empty
 * @param checked the day it was last confirmed, in words
 * @param stale never confirmed, or too long ago
 */
public record PhoneEntry(String name, String number, String link, String note, String checked, boolean stale) {}
