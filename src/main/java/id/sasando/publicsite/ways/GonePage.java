package id.sasando.publicsite.ways;

/**
 * Nothing is open here any more.
 *
 * @param form what the tab forgets
 */
public record GonePage(String form) {}
