package id.sasando.web;

/**
 * One message between reporter and office.
 *
 * @param fresh not seen before
 */
public record ThreadEntry(boolean fromOffice, String who, String text, String when, boolean fresh) {}
